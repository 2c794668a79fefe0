import { statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { WorkbookFailure } from '../core/result.js';
import { reportFile } from '../reports/report-file.js';
import { isBelow } from './copy-paths.js';
import { eachOnce } from './each-once.js';

/** A workbook to check, or a path at which there is none; file is the path as it is shown. */
export type Found = { readonly file: string; readonly failure?: WorkbookFailure };

/** What some paths name: what is checked, and how many spreadsheets of other kinds lie beside it. */
export interface FoundFiles {
  readonly files: readonly Found[];
  readonly others: ReadonlyMap<string, number>;
}

/** Also what cannot be read: a workbook of another kind must be told, not passed over. */
const workbooks = '**/*.{xlsx,xlsm,xls,xlsb,et,ods}';

/** Lists, templates and sheets of other programs, which hardly are submissions: they are counted. */
const otherKinds = 'csv,tsv,xltx,xltm,xlt,xlam,ett,ots,fods,sxc,uos,numbers'.split(',');
const others = `**/*.{${otherKinds.join()}}`;

/** 副本标记 · The file by which a folder of annotated copies is known again: they are no submissions. */
export const copiesMark = '.plan-indicators-copies';

/**
 * Finds the workbooks that some paths name: files, folders with all below, or globs; sorted, and each
 * real file once, whatever links lead to it.
 *
 * What a command writes is no input of it, nor of the next one: outputs and folders of annotated
 * copies are passed over in the folders above them. So is what programs keep beside an open workbook.
 */
export async function findWorkbooks(
  paths: readonly string[],
  cwd: string,
  outputs: readonly (string | undefined)[] = [],
): Promise<FoundFiles> {
  const folders = outputs.flatMap((folder) => (folder === undefined ? [] : [resolve(cwd, folder)]));
  const found = await Promise.all(paths.map((path) => findAt(path, cwd, folders)));
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

/** What one path names: workbooks, and the paths of spreadsheets of other kinds. */
interface Named {
  readonly files: readonly Found[];
  readonly others: readonly string[];
}

async function findAt(path: string, cwd: string, outputs: readonly string[]): Promise<Named> {
  const named = resolve(cwd, path);
  const info = statSync(named, { throwIfNoEntry: false });
  if (info?.isDirectory()) {
    const all = await inFolder(named, [workbooks, others], outputs);
    const files = all.filter((file) => !isOther(file));
    return { files: listed(path, files, cwd), others: all.filter(isOther) };
  }
  if (info) return { files: isLock(named) ? [] : [{ file: shown(named, cwd) }], others: [] };
  return { files: await findMatches(path, cwd, outputs), others: [] };
}

async function findMatches(
  path: string,
  cwd: string,
  outputs: readonly string[],
): Promise<readonly Found[]> {
  const { folder, pattern } = splitPattern(path.split(sep).join('/'), cwd);
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    return [{ file: path, failure: { id: 'missing-path', facts: { path } } }];
  }
  return listed(path, await inFolder(folder, [pattern], outputs), cwd);
}

/** The folder that a pattern begins with, taken as it is spelt, and the pattern below it. */
function splitPattern(path: string, cwd: string) {
  const parts = path.split('/');
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const folder = resolve(cwd, `${parts.slice(0, length).join('/')}/`);
    const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
    if (isFolder) return { folder, pattern: parts.slice(length).join('/') };
  }
  return { folder: cwd, pattern: path };
}

function outputsBelow(folder: string, outputs: readonly string[]): readonly string[] {
  return outputs.filter((output) => output !== folder && isBelow(output, folder));
}

function without(files: readonly string[], folders: readonly string[]): readonly string[] {
  return files.filter((file) => !folders.some((folder) => isBelow(resolve(file), folder)));
}

async function inFolder(
  folder: string,
  patterns: readonly string[],
  outputs: readonly string[],
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd: folder, absolute: true, caseSensitiveMatch: false, dot: false };
  const all = await glob([...patterns, `**/${copiesMark}`], options);
  const marks = all.filter((file) => basename(file) === copiesMark);
  const copies = marks.map((mark) => dirname(mark));
  const files = all.filter((file) => !marks.includes(file) && !isLock(file));
  return without(files, outputsBelow(folder, [...outputs, ...copies]));
}

function isOther(file: string): boolean {
  return otherKinds.includes(extname(file).slice(1).toLowerCase());
}

/** Whether a file only says that a program has another one open: ~$甲.xlsx of Excel, .~lock.甲.xlsx# of LibreOffice. */
function isLock(file: string): boolean {
  return /^~\$|^\.~lock\./.test(basename(file));
}

function listed(path: string, files: readonly string[], cwd: string): readonly Found[] {
  return files.length === 0
    ? [noWorkbooks(path)]
    : files.map((file) => ({ file: shown(file, cwd) }));
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

function shown(file: string, cwd: string): string {
  const short = relative(cwd, file);
  const isOutside = short.startsWith('..') || isAbsolute(short);
  return (isOutside ? join(file) : short).split(sep).join('/');
}
