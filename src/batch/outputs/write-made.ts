import { resolve } from 'node:path';
import type { Messages } from '../../messages/index.js';
import { isAsMade } from '../../workbooks/create/index.js';
import { readBytes } from '../files/read-bytes.js';
import { realPath } from '../files/real-path.js';
import { writeOutputs } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** A workbook that was made, where it goes, and the one whose typed entries it carries over. */
export interface MadeOutput {
  readonly output: string;
  readonly content: Uint8Array;
  /** The option that names it, and the path that it names; undefined where the command has none. */
  readonly kept?: { readonly option: string; readonly path: string | undefined };
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
  const { output, content, kept } = made;
  if (await isLost(made, host)) {
    const more = kept ? { option: kept.option } : {};
    throw batchFailure('output-exists', { path: output, ...more });
  }
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
  host.tell(`${command.written(output)}\n`);
}

/** Whether the work of somebody lies there, which the workbook does not carry over. */
async function isLost({ output, content, kept }: MadeOutput, { cwd }: Host): Promise<boolean> {
  const target = (path: string) => realPath(resolve(cwd, path));
  if (kept?.path !== undefined && target(kept.path) === target(output)) return false;
  const there = readBytes(output, cwd);
  if (!(there instanceof Uint8Array) || Buffer.from(content).equals(there)) return false;
  return !(await isAsMade(there));
}
