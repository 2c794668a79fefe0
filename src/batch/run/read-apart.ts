import type { Workbook } from '../../core/model/index.js';
import type { FailureId } from '../../messages/index.js';
import { batchFailure, systemCode } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import { readOne, type ForeignAnswer } from './read-one.js';
import { startClock } from './start-clock.js';
import { ownBytes, workerPool } from './worker-pool.js';

/** The most memory that the worker may take: SheetJS holds a file several times over. */
const megabytes = 1024;

/** How long a file of another format may take. */
const seconds = 120;

/**
 * 另行读取 · The workbook in a file of another format, read in a worker of its own that is ended if it
 * takes too long or too much: SheetJS knows no limits.
 *
 * Without a bundled script, as in tests, it is read in this thread.
 */
export async function readApart(bytes: Uint8Array, path: string, host: Host): Promise<Workbook> {
  const { workerScript: script } = host;
  const answer = script ? await inWorker(bytes, script, host) : await readOne({ foreign: bytes });
  if ('workbook' in answer) return answer.workbook;
  throw batchFailure(answer.failure.id as FailureId, { ...answer.failure.facts, path });
}

async function inWorker(
  bytes: Uint8Array,
  script: URL | string,
  host: Host,
): Promise<ForeignAnswer> {
  const clock = startClock(seconds);
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const pool = workerPool({ script, width: 1, resourceLimits, onMessage: () => undefined });
  try {
    const foreign = ownBytes(bytes);
    const signal = AbortSignal.any([clock.signal, host.signal]);
    const handed = { signal, bytes: foreign.buffer };
    return (await pool.run({ foreign }, handed)) as ForeignAnswer;
  } catch (error) {
    host.signal.throwIfAborted();
    if (clock.signal.aborted) throw batchFailure('timed-out', { seconds });
    if (systemCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    throw batchFailure('out-of-memory', { megabytes });
  } finally {
    clock.stop();
    await pool.destroy();
  }
}
