import { parentPort } from 'node:worker_threads';
import type { FileTask } from './check-file.js';
import { readOne, type ForeignTask } from './read-one.js';
import type { WorkerAnswer } from './text-pool.js';
import { checkOne } from './worker.js';

/** Answers every file that a pool of texts hands to this worker. */
export function serveChecks(): void {
  parentPort?.on('message', (task: FileTask | ForeignTask) => {
    answerTo(task)
      .then((answer): WorkerAnswer => ({ answer }))
      .catch((error: unknown): WorkerAnswer => ({ error }))
      .then((answered) => parentPort?.postMessage(answered));
  });
}

function answerTo(task: FileTask | ForeignTask): Promise<unknown> {
  return 'foreign' in task ? readOne(task) : checkOne(task);
}
