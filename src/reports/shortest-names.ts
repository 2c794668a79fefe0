/** A file, the parts of its path, and how many of the last ones its name needs at least. */
export interface NamedFile {
  readonly file: string;
  readonly parts: readonly string[];
  readonly least: number;
}

/** 最短文件名 · Of each path the shortest end that has the parts it needs and that no other file has. */
export function shortestNames(files: readonly NamedFile[]): ReadonlyMap<string, string> {
  const parts = new Map(files.map(({ file, parts: all }) => [file, all]));
  const lengths = new Map(files.map(({ file, least }) => [file, least]));
  const nameOf = (file: string) => (parts.get(file) ?? []).slice(-lengthOf(file)).join('/');
  const lengthOf = (file: string) => Math.max(1, lengths.get(file) ?? 1);
  const canGrow = (file: string) => lengthOf(file) < (parts.get(file)?.length ?? 0);
  let open: readonly string[] = [...parts.keys()];
  while (open.length > 0) {
    open = alike([...parts.keys()], nameOf).filter(canGrow);
    for (const file of open) lengths.set(file, lengthOf(file) + 1);
  }
  return new Map([...parts.keys()].map((file) => [file, nameOf(file)]));
}

/** The files whose names others have too. */
function alike(files: readonly string[], nameOf: (file: string) => string): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(nameOf(file), (counts.get(nameOf(file)) ?? 0) + 1);
  return files.filter((file) => (counts.get(nameOf(file)) ?? 0) > 1);
}
