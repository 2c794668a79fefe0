import type { Host } from '../../src/batch/index.js';
import { hostFor } from './host.js';
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
    ...hostFor(cwd),
    write: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
