import { runCommand as run, type Command } from '../../src/batch/index.js';
import { hostFor } from './host.js';
import type { Run } from './run-validate.js';

/** Runs a command inside the test, with a folder as the working directory. */
export async function runCommand(
  command: Command,
  cwd: string,
  args: readonly string[],
): Promise<Run> {
  let out = '';
  let told = '';
  const code = await run(command, args, {
    ...hostFor(cwd),
    write: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
