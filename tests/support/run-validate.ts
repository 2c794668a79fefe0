import { join } from 'node:path';
import { validate } from '../../src/batch/index.js';

/** What a run of the command said and answered. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** Runs `validate` inside the test, with a folder as the working directory. */
export async function runValidate(
  cwd: string,
  args: readonly string[],
  signal: AbortSignal = new AbortController().signal,
): Promise<Run> {
  let out = '';
  let told = '';
  const code = await validate(args, {
    cwd,
    language: 'zh_CN.UTF-8',
    isTerminal: false,
    columns: 80,
    cores: 2,
    workerScript: undefined,
    cacheFolder: join(cwd, '.cache'),
    build: () => 'test',
    signal,
    write: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
