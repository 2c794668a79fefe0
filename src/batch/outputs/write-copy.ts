import { resolve } from 'node:path';
import { otherBytes } from '../files/other-bytes.js';
import { realPath } from '../files/real-path.js';
import { writeOutputs } from '../files/write-outputs.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';

/** A workbook with a row more, and where it goes. */
interface WrittenCopy {
  readonly file: string;
  readonly output: string;
  readonly content: Uint8Array;
}

/**
 * 写回或另存 · Writes a workbook into which something was entered in its own place, or beside it.
 *
 * Never in the place of another: what an earlier copy holds may stand nowhere else.
 */
export async function writeCopy(copy: WrittenCopy, host: Host): Promise<void> {
  const { output, content } = copy;
  if (wouldLose(copy, host)) throw batchFailure('output-exists', { path: output });
  await writeOutputs([{ path: resolve(host.cwd, output), content }], host.signal);
}

/** Whether another file lies there than the workbook itself, and says something else. */
function wouldLose({ file, output, content }: WrittenCopy, { cwd }: Host): boolean {
  const [own, target] = [file, output].map((path) => realPath(resolve(cwd, path)));
  return own !== target && otherBytes(output, content, cwd) !== undefined;
}
