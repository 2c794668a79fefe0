import { getEnvironmentData, parentPort } from 'node:worker_threads';
import { createChecker } from './check-file.js';
import type { CheckedFile, FileTask, RunSettings } from './check-file.js';
import { settingsKey } from './settings-key.js';

const checker = createChecker(getEnvironmentData(settingsKey) as unknown as RunSettings);

/** What a worker does with each file that it is handed; first it says that it has taken it. */
export function checkOne(task: FileTask): Promise<CheckedFile> {
  parentPort?.postMessage(task.file);
  return checker(task);
}
