import type { Indicator } from '../../catalogue/index.js';
import { readDay, readPeriod } from '../../entries/index.js';
import type { WorkbookFacts } from '../../facts/index.js';
import { compareDays, endOfPeriod, groupBy, latestDue } from '../../model/index.js';
import { hasVoidSeal } from '../../seal/index.js';
import type { Batch } from '../batch-rule.js';
import { totalsOf, type Delivered, type Totals } from './own-totals.js';

/** 上次报送 · The latest earlier workbooks of the region that a workbook is of, up to the cut-off date of a batch. */
export function earlierOf({
  previous,
  asOf,
}: Batch): (workbook: WorkbookFacts) => readonly WorkbookFacts[] {
  const earlier = previous.filter((workbook) => workbook.asOf !== null && workbook.asOf <= asOf);
  const byRegion = groupBy(earlier, ({ region }) => region ?? '');
  return ({ region }) => {
    const delivered = byRegion.get(region ?? '') ?? [];
    const latest = delivered.reduce((day, workbook) => maximum(day, workbook.asOf ?? ''), '');
    return delivered.filter((workbook) => workbook.asOf === latest);
  };
}

/** What some earlier workbooks of one region say of it; what was altered after it was sealed says nothing. */
export function earlierTotals(delivered: readonly WorkbookFacts[], { indicators }: Batch): Totals {
  return totalsOf(
    delivered.filter((workbook) => !hasVoidSeal(workbook)),
    indicators,
  );
}

/**
 * 历史期间 · Whether a figure of an earlier delivery is history by now.
 *
 * A delivery for the same cut-off date that comes again puts its current period right: only the
 * periods before that one are history.
 */
export function isHistory(
  { workbook, figure }: Delivered,
  { frequency }: Indicator,
  { asOf }: Batch,
): boolean {
  if (workbook.asOf !== asOf) return true;
  const period = readPeriod(figure.period, { dateSystem: 1900, isDateFormat: false });
  const day = readDay(asOf, 1900);
  if (!period || !day) return false;
  return compareDays(endOfPeriod(period), endOfPeriod(latestDue(frequency, day))) < 0;
}

/** The later of two ISO days. */
function maximum(a: string, b: string): string {
  return a > b ? a : b;
}
