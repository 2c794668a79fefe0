import { unchecked, type CheckedFile } from './check-file.js';
import type { Cache } from './cache.js';
import type { Found } from '../files/search-folder.js';
import type { ProgressTeller } from './progress.js';
import { readBytes } from '../files/read-bytes.js';
import type { Runner } from './runner.js';

/** What checking many files needs besides the files. */
export interface FilesContext {
  readonly cwd: string;
  readonly runner: Runner;
  readonly cache: Cache;
  readonly signal: AbortSignal;
  readonly progress: Pick<ProgressTeller, 'step' | 'read'>;
}

/** Checks files as workers come free; the results stand in the order of the files. */
export async function checkFiles(
  files: readonly Found[],
  context: FilesContext,
): Promise<readonly CheckedFile[]> {
  const results: CheckedFile[] = [];
  const queue = files.entries();
  const work = async () => {
    for (const [index, found] of queue) {
      if (context.signal.aborted) return;
      results[index] = await checkFound(found, context);
      context.progress.step(found.file);
    }
  };
  await Promise.all(Array.from({ length: context.runner.width }, work));
  return results;
}

async function checkFound(found: Found, context: FilesContext): Promise<CheckedFile> {
  const { file, failure } = found;
  const { cwd, cache, runner, progress } = context;
  if (failure) return unchecked(file, failure);
  const bytes = readBytes(file, cwd);
  if (!(bytes instanceof Uint8Array)) return unchecked(file, bytes);
  const key = cache.keyOf(file, bytes);
  const known = cache.get(key);
  if (known) return known;
  const tellUnpacked = (done: number, all: number) => progress.read(file, done / all);
  const checked = await runner.check({ file, bytes, tellUnpacked });
  if (!checked) return checkFound(found, context);
  if (checked.facts) cache.set(key, checked);
  return checked;
}
