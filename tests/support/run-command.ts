import { join } from 'node:path';
import type { Host } from '../../src/batch/index.js';
import type { Run } from './run-validate.js';

type Command = (args: readonly string[], host: Host) => Promise<number>;

/** Runs a command inside the test, with a folder as the working directory. */
export async function runCommand(
  command: Command,
  cwd: string,
  args: readonly string[],
): Promise<Run> {
  let out = '';
  let told = '';
  const code = await command(args, {
    ...{ cwd, language: 'zh_CN.UTF-8', isTerminal: false, columns: 80, cores: 2 },
    workerScript: undefined,
    cacheFolder: join(cwd, '.cache'),
    build: () => 'test',
    signal: new AbortController().signal,
    write: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
