import { runCommand, validate } from '../../src/batch/index.js';
import { hostFor } from './host.js';

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
  const code = await runCommand(validate, args, {
    ...hostFor(cwd),
    signal,
    write: (text) => (out += text),
    tell: (text) => (told += text),
  });
  return { code, out, told };
}
