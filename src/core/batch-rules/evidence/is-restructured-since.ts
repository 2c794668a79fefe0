import { readPeriod } from '../../entries/index.js';
import { compareDays, endOfPeriod } from '../../model/index.js';
import { isRestructured } from '../../submission/index.js';
import type { Batch } from '../batch-rule.js';

const asText = { dateSystem: 1900, isDateFormat: false } as const;

/**
 * 区划调整 · Whether a region gained or lost ground after a period, as one of some workbooks declares.
 *
 * Of the time before, one workbook may tell by the old boundaries and another by the new ones. Changes
 * that nobody can read may be of any region and time.
 */
export function isRestructuredSince(
  period: string,
  region: string,
  { asOf, workbooks }: Pick<Batch, 'asOf' | 'workbooks'>,
): boolean {
  const changes = workbooks.flatMap((workbook) => workbook.changes);
  const mayBeAny = workbooks.some(({ hasUnreadChanges }) => hasUnreadChanges);
  const from = changes.length > 0 || mayBeAny ? readPeriod(period, asText) : undefined;
  const to = readPeriod(asOf.slice(0, 7), asText);
  if (from === undefined || to === undefined) return false;
  const isBefore = compareDays(endOfPeriod(from), endOfPeriod(to)) < 0;
  return (mayBeAny && isBefore) || isRestructured(region, { from, to }, changes);
}
