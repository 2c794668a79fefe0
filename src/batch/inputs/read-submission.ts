import type { Submission } from '../../core/submission/index.js';
import { createReader } from '../run/check-file.js';
import type { RunSettings } from '../settings/run-settings.js';
import type { Host } from '../host/host.js';
import { readApart } from '../run/read-apart.js';
import { readBytes } from '../files/read-bytes.js';

/** What a file says, understood; undefined where its bytes cannot be had. A reader failure is thrown. */
export async function readSubmissionAt(
  file: string,
  settings: RunSettings,
  host: Host,
): Promise<Submission | undefined> {
  const bytes = readBytes(file, host.cwd);
  return 'id' in bytes ? undefined : readSubmissionOf({ file, bytes }, settings, host);
}

/** What the bytes of a file say, understood. */
export async function readSubmissionOf(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  settings: RunSettings,
  host: Host,
): Promise<Submission> {
  const read = createReader(settings, (other) => readApart(other, file, host));
  return (await read({ file, bytes })).submission;
}
