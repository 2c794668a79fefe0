import { resolve } from 'node:path';
import { batchFailure } from '../host/batch-failure.js';
import { realPath } from './real-path.js';

/** 不覆盖原文件 · Refuses an output that would take the place of a file that was read, by whatever link it gets there. */
export function refuseInput(
  output: string | undefined,
  inputs: readonly (string | undefined)[],
  cwd: string,
): void {
  if (output === undefined) return;
  const target = realPath(resolve(cwd, output));
  const own = inputs.find(
    (input) => input !== undefined && realPath(resolve(cwd, input)) === target,
  );
  if (own !== undefined) throw batchFailure('output-is-input', { path: own });
}
