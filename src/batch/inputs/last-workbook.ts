import type { LastWorkbook } from '../../core/next-period/index.js';
import type { Messages } from '../../messages/index.js';
import { batchFailure } from '../host/batch-failure.js';
import type { RunSettings } from '../settings/run-settings.js';
import type { Host } from '../host/host.js';
import { readBytes } from '../files/read-bytes.js';
import { readDeliveries, type DeliverySource } from './read-deliveries.js';
import { readSubmissionOf } from './read-submission.js';

/** The workbook of the period before, and how it was read. */
export interface ReadLast {
  readonly last: LastWorkbook;
  readonly settings: RunSettings;
  readonly bytes: Uint8Array;
}

/** Where it lies, and the office's catalogue and layouts. */
type LastSource = { readonly path: string } & Pick<
  DeliverySource,
  'catalogue' | 'layouts' | 'otherwise'
>;

/** Reads the workbook of the period before; one that can't be read is a failure. */
export async function readLastWorkbook(
  { path, ...office }: LastSource,
  messages: Messages,
  host: Host,
): Promise<ReadLast> {
  const source = { paths: [path], outputs: [], ...office };
  const { settings, facts: all } = await readDeliveries(source, messages, host);
  const [facts] = all;
  if (facts?.isUnread) throw batchFailure('own-doubtful', { path });
  const bytes = readBytes(path, host.cwd);
  if (!facts || 'id' in bytes) throw batchFailure('last-unread', { path });
  const submission = await readSubmissionOf({ file: path, bytes }, settings, host);
  return { last: { path, facts, submission }, settings, bytes };
}
