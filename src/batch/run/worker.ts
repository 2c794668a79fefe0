import { getEnvironmentData, parentPort, threadId } from 'node:worker_threads';
import { createChecker, type FileTask } from './check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import type { WorkerMessage } from './runner.js';
import { plainText } from './plain-text.js';
import { readHere } from './read-one.js';
import { settingsKey } from './settings-key.js';

let checker: ReturnType<typeof createChecker> | undefined;

/**
 * What a worker does with each file that it is handed; first it says that it has taken it, then how far a large one is read.
 *
 * It answers with text: read again, short texts that recur are kept once, and ten thousand results stay small.
 */
export async function checkOne(task: FileTask): Promise<string> {
  const { file } = task;
  tell({ file, thread: threadId });
  checker ??= createChecker(getEnvironmentData(settingsKey) as RunSettings, readHere);
  const tellUnpacked = (done: number, all: number) => tell({ file, unpacked: { done, all } });
  return plainText(await checker({ ...task, tellUnpacked }));
}

function tell(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}
