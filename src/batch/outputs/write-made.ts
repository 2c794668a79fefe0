import { resolve } from 'node:path';
import type { Messages } from '../../messages/index.js';
import { isAsMade } from '../../workbooks/create/index.js';
import { readBytes } from '../files/read-bytes.js';
import { writeOutputs } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** A workbook that was made, and where it goes. */
export interface MadeOutput {
  readonly output: string;
  readonly content: Uint8Array;
  /** The option that carries over what was typed into an earlier one. */
  readonly carriedBy?: string;
}

/**
 * 写成新工作簿 · Writes a workbook that people go on to fill in, and says so.
 *
 * Where a file lies that somebody has worked in it is refused: what was typed there would be lost.
 */
export async function writeMade(
  made: MadeOutput,
  { command }: Messages,
  host: Host,
): Promise<void> {
  const { output, content, carriedBy } = made;
  if (await isWorkedIn(made, host)) {
    const more = carriedBy ? { option: carriedBy } : {};
    throw batchFailure('output-exists', { path: output, ...more });
  }
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
  host.tell(`${command.written(output)}\n`);
}

/** Whether the work of somebody lies there. */
async function isWorkedIn({ output, content }: MadeOutput, { cwd }: Host): Promise<boolean> {
  const there = readBytes(output, cwd);
  if (!(there instanceof Uint8Array) || Buffer.from(content).equals(there)) return false;
  return !(await isAsMade(there));
}
