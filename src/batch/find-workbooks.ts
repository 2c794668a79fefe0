import { stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Failure } from '../core/result.js';
import { isBelow } from './copy-paths.js';

/** A workbook to check, or a path at which there is none; file is the path as it is shown. */
export type Found = { readonly file: string; readonly failure?: Failure };

/** Also what cannot be read: a workbook of another kind must be told, not passed over. */
const workbooks = '**/*.{xlsx,xlsm,xls,xlsb,et,ods}';

/** 副本标记 · The file by which a folder of annotated copies is known again: they are no submissions. */
export const copiesMark = '.plan-indicators-copies';

/**
 * Finds the workbooks that some paths name: files, folders with all below, or globs; sorted, each once.
 *
 * What a command writes is no input of it, nor of the next one: outputs and folders of annotated
 * copies are passed over in the folders above them.
 */
export async function findWorkbooks(
  paths: readonly string[],
  cwd: string,
  outputs: readonly (string | undefined)[] = [],
): Promise<readonly Found[]> {
  const folders = outputs.flatMap((folder) => (folder === undefined ? [] : [resolve(cwd, folder)]));
  const found = (await Promise.all(paths.map((path) => findAt(path, cwd, folders)))).flat();
  const byFile = new Map(found.map((one) => [one.file, one]));
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function findAt(
  path: string,
  cwd: string,
  outputs: readonly string[],
): Promise<readonly Found[]> {
  const named = resolve(cwd, path);
  const info = await stat(named).catch(() => undefined);
  if (info?.isDirectory()) {
    return listed(path, await inFolder(named, workbooks, outputs), cwd);
  }
  if (info) return [{ file: shown(named, cwd) }];
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(path))
    return [{ file: path, failure: { id: 'missing-path', facts: { path } } }];
  return listed(path, await inFolder(cwd, path.split(sep).join('/'), outputs), cwd);
}

function outputsBelow(folder: string, outputs: readonly string[]): readonly string[] {
  return outputs.filter((output) => output !== folder && isBelow(output, folder));
}

function without(files: readonly string[], folders: readonly string[]): readonly string[] {
  return files.filter((file) => !folders.some((folder) => isBelow(resolve(file), folder)));
}

async function inFolder(
  folder: string,
  pattern: string,
  outputs: readonly string[],
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd: folder, absolute: true, caseSensitiveMatch: false, dot: false };
  const all = await glob([pattern, `**/${copiesMark}`], options);
  const marks = all.filter((file) => basename(file) === copiesMark);
  const copies = marks.map((mark) => dirname(mark));
  const files = all.filter((file) => !marks.includes(file));
  return without(files, outputsBelow(folder, [...outputs, ...copies]));
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
