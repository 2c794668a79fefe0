import { setEnvironmentData } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import { createChecker, unchecked } from './check-file.js';
import type { CheckedFile, FileTask, RunSettings } from './check-file.js';

/** 执行者 · Who checks files: this thread, or as many workers as there is width for. */
export interface Runner {
  readonly width: number;
  readonly check: (task: FileTask) => Promise<CheckedFile>;
  readonly close: () => Promise<void>;
}

/** How files are shared out to workers. */
export interface PoolOptions {
  readonly workers: number;
  readonly timeoutSeconds: number;
  /** The bundled script that a worker runs. */
  readonly script: URL;
  /** Aborted by Ctrl-C: no file is waited for any longer. */
  readonly signal: AbortSignal;
}

/** Under this key workers find the settings of the run. */
export const settingsKey = 'plan-indicators:settings';

/** The most memory that one worker may take for its objects, so that a bad file costs itself only. */
const workerMegabytes = 1024;

/** Checks in this thread: the quickest way for a few small files. */
export function inThread(settings: RunSettings): Runner {
  return { width: 1, check: createChecker(settings), close: async () => undefined };
}

/** Checks in workers, which start with the first file; one that dies or hangs costs its file and is replaced. */
export function inWorkers(settings: RunSettings, options: PoolOptions): Runner {
  const { workers, timeoutSeconds } = options;
  let pool: Promise<Piscina> | undefined;
  /** There are never more tasks than workers, so that one takes a file when its time starts. */
  const check = async ({ file, bytes }: FileTask): Promise<CheckedFile> => {
    const ready = await (pool ??= startPool(settings, options));
    const timeout = AbortSignal.timeout(timeoutSeconds * 1000);
    const signal = AbortSignal.any([timeout, options.signal]);
    try {
      const transferList = [bytes.buffer as ArrayBuffer];
      return (await ready.run({ file, bytes }, { signal, transferList })) as CheckedFile;
    } catch (error) {
      const facts = { seconds: timeoutSeconds, reason: String(error) };
      return unchecked(file, { id: timeout.aborted ? 'timed-out' : 'worker-died', facts });
    }
  };
  return { width: workers, check, close: async () => (await pool)?.destroy() };
}

async function startPool(
  settings: RunSettings,
  { workers, script }: PoolOptions,
): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  setEnvironmentData(settingsKey, settings as never);
  return new Piscina({
    filename: script.href,
    name: 'checkOne',
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: workerMegabytes },
  });
}
