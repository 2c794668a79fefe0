import type { Facts } from '../core/model/index.js';

/** 无法校验的原因 · Every way in which a file, an option or an output can fail us. */
export const failureIds = [
  'empty-file',
  'not-a-zip',
  'not-a-workbook',
  'legacy-xls',
  'encrypted',
  'truncated',
  'checksum',
  'unsupported-compression',
  'missing-part',
  'malformed-xml',
  'doctype',
  'unknown-entity',
  'too-large',
  'too-many-cells',
  'missing-path',
  'no-workbooks',
  'not-readable',
  'not-writable',
  'disk-full',
  'timed-out',
  'worker-died',
  'rule-failed',
  'shard-unreadable',
  'shard-differs',
  'shard-repeated',
  'shard-missing',
  'unknown-command',
  'unknown-option',
  'invalid-option',
  'missing-argument',
  'unknown-plan',
  'unknown-region',
  'region-outside-plan',
  'cut-off-outside-plan',
  'not-frozen',
  'config-not-json',
  'config-unknown-key',
  'config-unknown-alias',
  'config-invalid',
  'unexpected',
] as const;
export type FailureId = (typeof failureIds)[number];

/** The words for each failure; facts are plain data. */
export type FailureWords = Readonly<Record<FailureId, (facts: Facts) => string>>;
