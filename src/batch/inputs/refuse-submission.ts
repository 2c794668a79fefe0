import { factsOf } from '../../core/facts/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import type { RunSettings } from '../settings/run-settings.js';
import { readSubmissionAt } from './read-submission.js';

/** 不覆盖报送 · Refuses an output where a workbook lies in which a unit reports: it would be lost, and as an output was never checked. */
export async function refuseSubmission(
  path: string | undefined,
  settings: RunSettings,
  host: Host,
): Promise<void> {
  if (path === undefined) return;
  const there = await readSubmissionAt(path, settings, host).catch(() => undefined);
  if (there && factsOf(there).region) throw batchFailure('output-is-input', { path });
}
