import { resolve } from 'node:path';
import type { Messages } from '../../messages/index.js';
import { writeOutputs } from '../files/write-outputs.js';
import type { Host } from '../host/host.js';
import { refuseWorkedIn } from './refuse-worked-in.js';

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
  const { output, content } = made;
  await refuseWorkedIn({ ...made, path: output }, host);
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
  host.tell(`${command.written(output)}\n`);
}
