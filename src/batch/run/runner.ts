import { setFlagsFromString } from 'node:v8';
import { setEnvironmentData } from 'node:worker_threads';
import type { WorkbookFailure } from '../../core/result.js';
import type { TellUnpacked } from '../../workbooks/package/index.js';
import { systemCode } from '../host/batch-failure.js';
import { createChecker, unchecked, type CheckedFile, type FileTask } from './check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import { parsePlain } from './plain-text.js';
import type { ReadOther } from '../files/other-format.js';
import { settingsKey } from './settings-key.js';
import { startClock, type Clock } from './start-clock.js';
import { startDeadline, type TimeLimit } from './start-deadline.js';
import { ownBytes, workerPool, type Pool } from './worker-pool.js';

/** 执行者 · Who checks files: this thread, or as many workers as there is width for. */
export interface Runner {
  /** How many files it takes at once; workers find the next one read when they are done with one. */
  readonly width: number;
  /** Undefined where the file must be read again: the worker that took its bytes over was lost before it began. */
  readonly check: (task: FileTask) => Promise<CheckedFile | undefined>;
  readonly close: () => Promise<void>;
}

/** How files are shared out to workers. */
export interface PoolOptions {
  readonly workers: number;
  readonly timeoutSeconds: number;
  /** The most memory that a worker may take for its objects, so that a bad file costs itself only. */
  readonly megabytes: number;
  /** The bundled script that a worker runs: where it is, or its text. */
  readonly script: URL | string;
  /** How V8 is kept from taking more than the core of a worker, once all have loaded. */
  readonly flags: readonly string[];
  /** Aborted by Ctrl-C: no file is waited for any longer. */
  readonly signal: AbortSignal;
}

/** What a worker says before it answers: that it has taken a file, or how far it has read a large one. */
export interface WorkerMessage {
  readonly file: string;
  /** The number of the thread that has taken it. */
  readonly thread?: number;
  readonly unpacked?: { readonly done: number; readonly all: number };
}

/** Checks in this thread: the quickest way for a few small files; those of other formats are read elsewhere. */
export function inThread(settings: RunSettings, limit: TimeLimit, readOther?: ReadOther): Runner {
  const checkOne = createChecker(settings, readOther);
  const check = (task: FileTask) => checkOne({ ...task, deadline: startDeadline(limit) });
  return { width: 1, check, close: async () => undefined };
}

/** Checks in workers, which start with the first file; one that dies or hangs costs its file and is replaced. */
export function inWorkers(settings: RunSettings, options: PoolOptions): Runner {
  const waiting: Waiting = new Map();
  const onMessage = hearing(waiting, onceLoaded(options));
  let pool: Pool | undefined;
  const check: Runner['check'] = async ({ file, bytes, tellUnpacked }) => {
    pool ??= startPool(settings, options, onMessage);
    const clock = startClock(options.timeoutSeconds);
    waiting.set(file, { clock, tellUnpacked });
    const signal = AbortSignal.any([clock.signal, options.signal]);
    try {
      const own = ownBytes(bytes);
      const handed = { signal, bytes: own.buffer };
      const text = (await pool.run({ file, bytes: own }, handed)) as string | undefined;
      return text === undefined ? undefined : (parsePlain(text) as CheckedFile);
    } catch (error) {
      return unchecked(file, failureOf(error, { clock, options }));
    } finally {
      clock.stop();
      waiting.delete(file);
    }
  };
  return { width: 2 * options.workers, check, close: async () => pool?.destroy() };
}

/** Half of what V8 takes for new objects by itself, in megabytes: no slower, and 20 MB less a worker. */
const young = 24;

/**
 * Sets the flags once every worker has loaded its script and taken a file.
 *
 * V8 takes a compiled script only under the flags that it was compiled with; under others each worker
 * compiles anew, which takes as long as its first workbooks.
 */
function onceLoaded({ workers, flags }: PoolOptions): (thread: number) => void {
  const threads = new Set<number>();
  return (thread) => {
    if (threads.size === workers) return;
    threads.add(thread);
    if (threads.size === workers) for (const flag of flags) setFlagsFromString(flag);
  };
}

/** The time that is left to each file which was handed out, and who is told how far it is read. */
type Waiting = Map<
  string,
  { readonly clock: Clock; readonly tellUnpacked: TellUnpacked | undefined }
>;

function hearing(waiting: Waiting, loaded: (thread: number) => void): (message: object) => void {
  return (message) => {
    const { file, thread, unpacked } = message as WorkerMessage;
    const { clock, tellUnpacked } = waiting.get(file) ?? {};
    if (unpacked) tellUnpacked?.(unpacked.done, unpacked.all);
    else clock?.restart();
    if (thread !== undefined) loaded(thread);
  };
}

function startPool(
  settings: RunSettings,
  { workers: width, script, megabytes }: PoolOptions,
  onMessage: (message: object) => void,
): Pool {
  setEnvironmentData(settingsKey, settings);
  const resourceLimits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: young };
  return workerPool({ script, width, resourceLimits, onMessage });
}

function failureOf(
  error: unknown,
  { clock, options }: { readonly clock: Clock; readonly options: PoolOptions },
): WorkbookFailure {
  const { timeoutSeconds: seconds, megabytes } = options;
  if (clock.signal.aborted) return { id: 'timed-out', facts: { seconds } };
  if (systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { id: 'out-of-memory', facts: { megabytes } };
  }
  return { id: 'worker-died', facts: { reason: String(error) } };
}
