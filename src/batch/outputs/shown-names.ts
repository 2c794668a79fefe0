import { resolve } from 'node:path';
import type { Delivery } from '../../core/finding-status.js';
import type { FileNames } from '../../reports/named-report.js';
import { shortestNames, type NamedFile } from '../../reports/shortest-names.js';
import { wayBelow } from '../files/copy-paths.js';

/** The folders that the command line gave, and from where they count. */
interface Given {
  readonly folders: readonly string[];
  readonly cwd: string;
}

/**
 * 显示名 · What each file of a delivery is called in sentences: its path below the folder that was
 * given, or as much more as tells it from the others.
 *
 * A path at which nothing can be read stays as it was typed, so that the slip is seen.
 */
export function shownNames(
  { workbooks, findings, fixed }: Delivery,
  { folders, cwd }: Given,
): FileNames {
  const given = folders.map((folder) => resolve(cwd, folder));
  const unread = workbooks.filter(({ file, failure }) => failure?.facts.path === file);
  const typed = new Set(unread.map(({ file }) => file));
  const files = [...workbooks, ...findings, ...fixed].map(({ file }) => file);
  const named = [...new Set(files)].filter((file) => file !== '');
  const whole = (file: string): NamedFile => {
    const parts = partsOf(file);
    return { file, parts, least: parts.length };
  };
  return shortestNames(
    named.map((file): NamedFile => {
      const path = resolve(cwd, file);
      const ways = typed.has(file) ? [] : waysTo(path, given);
      if (ways.length === 0) return whole(file);
      return { file, parts: partsOf(path), least: Math.max(...ways) };
    }),
  );
}

function partsOf(path: string): readonly string[] {
  return path.split(/[\\/]/);
}

/** How many parts a path has below each of the folders that hold it. */
function waysTo(path: string, folders: readonly string[]): readonly number[] {
  const ways = folders.flatMap((folder) => wayBelow(path, folder) ?? []);
  return ways.map((way) => partsOf(way).length);
}
