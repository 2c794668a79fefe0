import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { messagesOf } from '../../messages/index.js';
import { folderCache, noCache, type Cache } from './cache.js';
import type { CheckedFile } from './check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { checkFiles } from './check-files.js';
import type { Found } from '../files/search-folder.js';
import type { Host } from '../host/host.js';
import type { Options } from '../settings/options.js';
import { startProgress } from './progress.js';
import { readApart } from './read-apart.js';
import { inThread, inWorkers, type Runner } from './runner.js';
import { userKey } from '../keys/user-key.js';

/** What a run checks, and how. */
export interface ValidationRun {
  readonly files: readonly Found[];
  readonly settings: RunSettings;
  readonly options: Options;
}

/** Up to this size a run is over before workers have started. */
const small = { files: 8, bytes: 2 * 2 ** 20 };

/** A single file up to this size is checked before a bar is drawn. */
const quick = 2 ** 18;

/** What one worker may take for its objects; 2,000,000 cells need a third of it. */
const megabytes = 1024;

/** How large the folder of kept results may grow: those of about 50,000 workbooks of counties. */
const mostCached = 512 * 2 ** 20;

/** Checks the files of a run and tells its progress; the results stand in the order of the files. */
export async function runValidation(
  run: ValidationRun,
  host: Host,
): Promise<readonly CheckedFile[]> {
  const { files, options } = run;
  const { cwd, signal } = host;
  signal.throwIfAborted();
  const words = messagesOf(options.language).command;
  const isQuiet = options.isQuiet || isSmall(files, { files: 1, bytes: quick }, host);
  const progress = await startProgress(files.length, { isQuiet, words }, host);
  const cache = cacheOf(run, host);
  const runner = runnerFor(run, host);
  try {
    return await checkFiles(files, { cwd, signal, cache, runner, progress });
  } finally {
    progress.stop();
    await runner.close();
    cache.trim();
  }
}

/** Results that nobody can vouch for are not taken: without a key of the user none are kept. */
function cacheOf({ settings, options }: ValidationRun, host: Host): Cache {
  const key = options.isCached ? userKey(host.keyFile) : undefined;
  if (!key) return noCache;
  const { cacheFolder: folder } = host;
  return folderCache({ folder, key, version: host.build(), settings, mostBytes: mostCached });
}

function runnerFor({ files, settings, options }: ValidationRun, host: Host): Runner {
  const { workerScript: script, workerFlags: flags, cores, signal } = host;
  const { timeoutSeconds } = options;
  if (!script || (options.workers === undefined && isSmall(files, small, host))) {
    const limit = { seconds: timeoutSeconds, now: () => performance.now() };
    return inThread(settings, limit, (bytes, file) => readApart(bytes, file, host));
  }
  const workers = Math.min(options.workers ?? cores, Math.max(1, files.length));
  return inWorkers(settings, { workers, script, flags, signal, timeoutSeconds, megabytes });
}

function isSmall(files: readonly Found[], most: typeof small, { cwd }: Host): boolean {
  if (files.length > most.files) return false;
  const sizes = files.map(
    ({ file }) => statSync(resolve(cwd, file), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0) <= most.bytes;
}
