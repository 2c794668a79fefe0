import { getEnvironmentData } from 'node:worker_threads';
import { createChecker } from './check-file.js';
import type { CheckedFile, FileTask, RunSettings } from './check-file.js';
import { settingsKey } from './runner.js';

const checker = createChecker(getEnvironmentData(settingsKey) as unknown as RunSettings);

/** What a worker does with each file that it is handed. */
export function checkOne(task: FileTask): Promise<CheckedFile> {
  return checker(task);
}
