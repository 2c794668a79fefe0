import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { remember } from '../../core/model/index.js';
import { realPath } from './real-path.js';

/**
 * 每个文件一次 · Some files by their paths, sorted, and each real file once, whatever links lead to it.
 *
 * It goes by its own path where that is among them, else by the first that leads to it.
 */
export function eachOnce<T extends { readonly file: string }>(
  files: readonly T[],
  cwd: string,
): readonly T[] {
  const byReal = new Map<string, { readonly one: T; readonly isItself: boolean }>();
  const realFolder = remember(realPath);
  for (const one of sorted(files)) {
    const path = resolve(cwd, one.file);
    const { key, real } = identity(path, realFolder);
    const isItself = real === path;
    const before = byReal.get(key);
    if (!before || (isItself && !before.isItself)) byReal.set(key, { one, isItself });
  }
  return sorted([...byReal.values()].map(({ one }) => one));
}

function sorted<T extends { readonly file: string }>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Where a path really leads, and what is the same for all names of one file. */
function identity(path: string, realFolder: (folder: string) => string) {
  const info = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  const isPlain = info?.isFile() === true;
  const real = isPlain ? join(realFolder(dirname(path)), basename(path)) : realPath(path);
  const target = isPlain ? info : lstatSync(real, { bigint: true, throwIfNoEntry: false });
  if (!target?.isFile() || target.nlink < 2n) return { real, key: real };
  return { real, key: `${target.dev}:${target.ino}` };
}
