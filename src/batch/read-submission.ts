import type { Submission } from '../core/submission/index.js';
import { createReader, type RunSettings } from './check-file.js';
import { readBytes } from './read-bytes.js';

/** What a file says, understood; undefined where its bytes cannot be had. A reader failure is thrown. */
export async function readSubmissionAt(
  file: string,
  settings: RunSettings,
  cwd: string,
): Promise<Submission | undefined> {
  const bytes = readBytes(file, cwd);
  if ('id' in bytes) return undefined;
  const { submission } = await createReader(settings)({ file, bytes });
  return submission;
}
