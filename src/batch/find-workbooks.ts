import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../core/result.js';

/** A workbook to check, or a path at which there is none; file is the path as it is shown. */
export type Found = { readonly file: string; readonly failure?: Failure };

const workbooks = '**/*.{xlsx,xlsm,xls}';

/** Finds the workbooks that some paths name: files, folders with all below, or globs; sorted, each once. */
export async function findWorkbooks(
  paths: readonly string[],
  cwd: string,
): Promise<readonly Found[]> {
  const found = (await Promise.all(paths.map((path) => findAt(path, cwd)))).flat();
  const byFile = new Map(found.map((one) => [one.file, one]));
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function findAt(path: string, cwd: string): Promise<readonly Found[]> {
  const info = await stat(resolve(cwd, path)).catch(() => undefined);
  if (info?.isDirectory()) return listed(path, await inFolder(resolve(cwd, path), workbooks), cwd);
  if (info) return [{ file: shown(resolve(cwd, path), cwd) }];
  if (!isDynamicPattern(path))
    return [{ file: path, failure: { id: 'missing-path', facts: { path } } }];
  return listed(path, await inFolder(cwd, path.split(sep).join('/')), cwd);
}

function inFolder(folder: string, pattern: string): Promise<readonly string[]> {
  return glob(pattern, { cwd: folder, absolute: true, caseSensitiveMatch: false, dot: false });
}

/** Files that Excel keeps beside an open workbook (~$…) are no workbooks. */
function listed(path: string, files: readonly string[], cwd: string): readonly Found[] {
  const real = files.filter((file) => !basename(file).startsWith('~$'));
  if (real.length === 0) return [{ file: path, failure: { id: 'no-workbooks', facts: { path } } }];
  return real.map((file) => ({ file: shown(file, cwd) }));
}

function shown(file: string, cwd: string): string {
  const short = relative(cwd, file);
  const isOutside = short.startsWith('..') || isAbsolute(short);
  return (isOutside ? join(file) : short).split(sep).join('/');
}
