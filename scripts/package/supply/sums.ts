import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The list of checksums, as `sha256sum -c` reads it too. */
export const sumsFile = 'SHA256SUMS';

/** What comparing a folder with its list found. */
export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'changed' | 'unlisted';
}

/** 校验值 · The checksums of all files below a folder but the list itself, a line each. */
export function sumsOf(folder: string): string {
  return filesBelow(folder)
    .map((file) => `${digestOf(join(folder, file))}  ${file}\n`)
    .join('');
}

/** 核对 · Where a folder is not what its list says: files that are missing, changed, or not listed. */
export function compareSums(folder: string): readonly Difference[] {
  const lines = readFileSync(join(folder, sumsFile), 'utf8').split(/\r?\n/).filter(Boolean);
  const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = new Set(filesBelow(folder));
  const unlisted = [...files].filter((file) => !listed.has(file));
  const wrong = [...listed].flatMap(([file, digest]): Difference[] => {
    if (!files.has(file)) return [{ file, kind: 'missing' }];
    return digestOf(join(folder, file)) === digest.toLowerCase() ? [] : [{ file, kind: 'changed' }];
  });
  return [...wrong, ...unlisted.map((file): Difference => ({ file, kind: 'unlisted' }))];
}

function filesBelow(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return files
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== sumsFile)
    .sort();
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
