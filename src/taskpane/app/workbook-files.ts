/** A file that was chosen or dropped, and its path within what was. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

/** What was chosen, parted into workbooks and other files. */
export interface Sorted {
  readonly workbooks: readonly ChosenFile[];
  readonly ignored: number;
}

const workbookName = /\.(xlsx|xlsm|xls|xlsb|et|ods|csv|tsv)$/i;

/** Parts workbooks from other files; lock files of Excel and hidden files do not count at all. */
export function sortFiles(files: readonly ChosenFile[]): Sorted {
  const seen = files.filter(({ file }) => !/^(~\$|\.)/.test(file.name));
  const workbooks = seen.filter(({ file }) => workbookName.test(file.name));
  return {
    workbooks: workbooks.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ignored: seen.length - workbooks.length,
  };
}

/** 显示名 · The files by their paths in the one folder that holds all; with it where such a name is taken. */
export function namedInFolder(
  files: readonly ChosenFile[],
  taken: ReadonlySet<string>,
): readonly ChosenFile[] {
  const folders = new Set(files.map(({ path }) => path.slice(0, path.indexOf('/') + 1)));
  const [folder = ''] = folders;
  const named = files.map(({ path, file }) => ({ path: path.slice(folder.length), file }));
  const isPlain = folders.size === 1 && named.every(({ path }) => !taken.has(path));
  return isPlain ? named : files;
}

/** The files of an input; those of a chosen folder have their path in it. */
export function filesOfInput(list: FileList | null): readonly ChosenFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** The files that were dropped, those in folders among them. */
export async function filesOfDrop({ items }: DataTransfer): Promise<readonly ChosenFile[]> {
  const found = await Promise.all([...items].map(filesOfItem));
  return found.flat();
}

/** What was dropped is told only during the event: it is asked before anything is waited for. */
function filesOfItem(
  item: DataTransferItem,
): readonly ChosenFile[] | Promise<readonly ChosenFile[]> {
  const entry = item.webkitGetAsEntry();
  if (entry) return filesOfEntry(entry);
  const file = item.getAsFile();
  return file ? [{ path: file.name, file }] : [];
}

async function filesOfEntry(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const children = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(children.map(filesOfEntry))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A directory tells its entries a hundred at a time, until it tells none. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return some.length === 0 ? [] : [...some, ...(await entriesOf(reader))];
}
