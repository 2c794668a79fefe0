import { resolve } from 'node:path';
import type { Messages } from '../../messages/index.js';
import { isAsMade } from '../../workbooks/create/index.js';
import { readBytes } from '../files/read-bytes.js';
import { writeOutputs } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** A workbook or document that was made, and where it goes. */
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
  const { output, content } = made;
  await refuseWorkedIn({ ...made, path: output }, host);
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
  host.tell(`${command.written(output)}\n`);
}

/** What was made, at the path where it is to lie. */
type MadeFile = Omit<MadeOutput, 'output'> & { readonly path: string };

/** Refuses to write where the work of somebody lies. */
export async function refuseWorkedIn(made: MadeFile, host: Host): Promise<void> {
  const { path, carriedBy } = made;
  if (!(await isWorkedIn(made, host))) return;
  throw batchFailure('output-exists', { path, ...(carriedBy ? { option: carriedBy } : {}) });
}

/** Whether the work of somebody lies there. */
async function isWorkedIn({ path, content }: MadeFile, { cwd }: Host): Promise<boolean> {
  const there = readBytes(path, cwd);
  if (!(there instanceof Uint8Array) || Buffer.from(content).equals(there)) return false;
  return !(await isAsMade(there));
}
