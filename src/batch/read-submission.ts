import type { Submission } from '../core/submission/index.js';
import { createReader, type RunSettings } from './check-file.js';
import type { Host } from './host.js';
import { readApart } from './read-apart.js';
import { readBytes } from './read-bytes.js';

/** What a file says, understood; undefined where its bytes cannot be had. A reader failure is thrown. */
export async function readSubmissionAt(
  file: string,
  settings: RunSettings,
  host: Host,
): Promise<Submission | undefined> {
  const bytes = readBytes(file, host.cwd);
  if ('id' in bytes) return undefined;
  const read = createReader(settings, (other) => readApart(other, file, host));
  return (await read({ file, bytes })).submission;
}
