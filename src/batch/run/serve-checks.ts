import { parentPort } from 'node:worker_threads';
import type { FileTask } from './check-file.js';
import { readOne, type ForeignTask } from './read-one.js';
import type { WorkerAnswer } from './worker-pool.js';
import { checkOne } from './worker.js';

type Task = FileTask | ForeignTask;

/** Answers every file that a pool gives to this worker, one after the other. */
export function serveChecks(): void {
  let before = Promise.resolve();
  parentPort?.on('message', (task: Task) => {
    before = before.then(async () => parentPort?.postMessage(await answerTo(task)));
  });
}

async function answerTo(task: Task): Promise<WorkerAnswer> {
  try {
    return { answer: await ('foreign' in task ? readOne(task) : checkOne(task)) };
  } catch (error) {
    return { error };
  }
}
