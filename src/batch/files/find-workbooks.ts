import { readdir, statSync, type Stats } from 'node:fs';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { reportFile } from '../../reports/report-file.js';
import { systemCode } from '../host/batch-failure.js';
import { eachOnce } from './each-once.js';
import { inputFailure } from './input-failure.js';
import {
  inFolder,
  isLock,
  shown,
  type Found,
  type InFolder,
  type Search,
} from './search-folder.js';

/** What some paths name: what is checked, and how many spreadsheets of other kinds lie beside it. */
export interface FoundFiles {
  readonly files: readonly Found[];
  readonly others: ReadonlyMap<string, number>;
}

/** Also what cannot be read: a workbook of another kind must be told, not passed over. */
const workbooks = '**/*.{xlsx,xlsm,xls,xlsb,et,ods}';

/** Lists, templates and sheets of other programs, which hardly are submissions, and archives, which may hold some: they are counted. */
const otherKinds = 'csv,tsv,xltx,xltm,xlt,xlam,ett,ots,fods,sxc,uos,numbers,zip,rar,7z'.split(',');
const others = `**/*.{${otherKinds.join()}}`;

/**
 * Finds the workbooks that some paths name: files, folders with all below, or globs; sorted, and each
 * real file once, whatever links lead to it.
 *
 * What a command writes is no input of it, nor of the next one: outputs and folders of annotated
 * copies are passed over in the folders above them. So is what programs keep beside an open workbook.
 * A folder that cannot be read is told as one.
 */
export async function findWorkbooks(
  paths: readonly string[],
  cwd: string,
  { outputs = [], read = readdir }: Around = {},
): Promise<FoundFiles> {
  const folders = outputs.flatMap((folder) => (folder === undefined ? [] : [resolve(cwd, folder)]));
  const search = { cwd, outputs: folders, read };
  const found = await Promise.all(paths.map((path) => findAt(path, search)));
  const files = eachOnce(
    found.flatMap(({ files }) => files),
    cwd,
  );
  const [path] = paths;
  return {
    files: files.length > 0 || path === undefined ? files : [noWorkbooks(path)],
    others: countByKind(new Set(found.flatMap(({ others }) => others))),
  };
}

/** What is found around the paths: the outputs of the command, and what reads folders; tests stand in for it. */
export interface Around {
  readonly outputs?: readonly (string | undefined)[];
  readonly read?: typeof readdir;
}

/** What one path names: workbooks, and the paths of spreadsheets of other kinds. */
interface Named {
  readonly files: readonly Found[];
  readonly others: readonly string[];
}

async function findAt(path: string, search: Search): Promise<Named> {
  const { cwd } = search;
  const named = resolve(cwd, path);
  const info = statOf(named);
  if (typeof info === 'string') return { files: [unreachable(path, info)], others: [] };
  if (info?.isDirectory()) {
    const { files: all, closed } = await inFolder(named, [workbooks, others], search);
    const files = all.filter((file) => !isOther(file));
    return { files: listed(path, { files, closed }, cwd), others: all.filter(isOther) };
  }
  if (info) return { files: isLock(named) ? [] : [{ file: shown(named, cwd) }], others: [] };
  return { files: await findMatches(path, search), others: [] };
}

/** What stands at a path, or the code of the system that does not say. */
function statOf(path: string): Stats | string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return systemCode(error) ?? String(error);
  }
}

function unreachable(path: string, code: string): Found {
  return { file: path, failure: { id: inputFailure(code), facts: { path, code } } };
}

async function findMatches(path: string, search: Search): Promise<readonly Found[]> {
  const { cwd } = search;
  const { folder, pattern } = splitPattern(path.split(sep).join('/'), cwd);
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    return [{ file: path, failure: { id: 'missing-path', facts: { path } } }];
  }
  return listed(path, await inFolder(folder, [pattern], search), cwd);
}

/** The folder that a pattern begins with, taken as it is spelt, and the pattern below it. */
function splitPattern(path: string, cwd: string) {
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const folder = resolve(cwd, `${parts.slice(0, length).join('/')}/`);
    const info = statOf(folder);
    if (typeof info === 'object' && info.isDirectory())
      return { folder, pattern: parts.slice(length).join('/') };
  }
  return { folder: cwd, pattern: path };
}

/** The folder that a path gives, as it is shown: itself, the one a file lies in, or that of a pattern. */
export function givenFolder(path: string, cwd: string): string {
  const named = resolve(cwd, path);
  const info = statOf(named);
  const holder = () => splitPattern(path.split(sep).join('/'), cwd).folder;
  if (typeof info !== 'object') return shown(holder(), cwd);
  return shown(info.isDirectory() ? named : dirname(named), cwd);
}

function isOther(file: string): boolean {
  return otherKinds.includes(extname(file).slice(1).toLowerCase());
}

function listed(path: string, { files, closed }: InFolder, cwd: string): readonly Found[] {
  const all = [...closed, ...files.map((file) => ({ file: shown(file, cwd) }))];
  return all.length === 0 ? [noWorkbooks(path)] : all;
}

function noWorkbooks(path: string): Found {
  return { file: path, failure: { id: 'no-workbooks', facts: { path } } };
}

/** How many files there are of each kind; our own list of findings is none. */
function countByKind(files: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of [...files].sort()) {
    if (basename(file) === reportFile.csv) continue;
    const kind = extname(file).toLowerCase();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
