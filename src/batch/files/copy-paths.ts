import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { batchFailure } from '../host/batch-failure.js';
import { realPath } from './real-path.js';

/** Where copies go: the folder that is named, seen from where the command runs. */
export interface CopyTarget {
  readonly folder: string;
  readonly cwd: string;
}

/**
 * 副本路径 · The paths of copies of files in another folder, laid out as the files are below their
 * common folder.
 *
 * A copy that would take the place of one of the files is refused, by whatever link it gets there.
 */
export function copyPaths(
  files: readonly string[],
  { folder, cwd }: CopyTarget,
): ReadonlyMap<string, string> {
  const paths = files.map((file) => resolve(cwd, file));
  const common = paths.map((path) => dirname(path)).reduce(commonFolder, dirname(paths[0] ?? cwd));
  const copies = paths.map((path) => resolve(cwd, folder, relative(common, path)));
  const originals = new Set(paths.map(realPath));
  const own = copies.findIndex((copy) => originals.has(realPath(copy)));
  if (own >= 0) throw batchFailure('output-is-input', { path: files[own] ?? '' });
  return new Map(files.map((file, at) => [file, copies[at] ?? '']));
}

function commonFolder(one: string, other: string): string {
  let folder = one;
  while (!isBelow(other, folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Whether a path is a folder itself or lies below it. */
export function isBelow(path: string, folder: string): boolean {
  return wayBelow(path, folder) !== undefined;
}

/** The way to a path from a folder that holds it; undefined where it does not lie below. */
export function wayBelow(path: string, folder: string): string | undefined {
  const way = relative(folder, path);
  return isAbsolute(way) || way.split(/[\\/]/)[0] === '..' ? undefined : way;
}

/** The path of a copy as it is told. */
export function shownCopy(folder: string, copy: string, cwd: string): string {
  return join(folder, relative(resolve(cwd, folder), copy));
}
