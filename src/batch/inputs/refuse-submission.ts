import { factsOf } from '../../core/facts/index.js';
import { canonicalCode } from '../../core/regions/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { Host } from '../host/host.js';
import type { RunSettings } from '../settings/run-settings.js';
import { readSubmissionAt } from './read-submission.js';

/** Whose workbook may not lie there: that of any unit, or of one of these; and how it is read. */
interface Refused {
  readonly settings: RunSettings;
  readonly units?: readonly string[];
}

/** 不覆盖报送 · Refuses an output where a workbook lies in which a unit reports: it would be lost, and as an output was never read. */
export async function refuseSubmission(
  path: string | undefined,
  { settings, units }: Refused,
  host: Host,
): Promise<void> {
  if (path === undefined) return;
  const there = await readSubmissionAt(path, settings, host).catch(() => undefined);
  const region = there && factsOf(there).region;
  if (!region || (units && !units.includes(canonicalCode(region) ?? ''))) return;
  throw batchFailure('output-is-input', { path });
}
