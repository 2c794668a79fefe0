import type { Indicator } from '../../catalogue/index.js';
import { readDay, readPeriod } from '../../entries/index.js';
import type { WorkbookFacts } from '../../facts/index.js';
import { compareDays, endOfPeriod, latestDue } from '../../model/index.js';
import type { Batch } from '../batch-rule.js';
import { totalsOf, type Delivered, type Totals } from './own-totals.js';

/** 上次报送 · What the latest earlier delivery of one region says of it, up to a cut-off date. */
export function earlierTotals(
  delivered: readonly WorkbookFacts[],
  { asOf, indicators }: Batch,
): Totals {
  const earlier = delivered.filter((workbook) => workbook.asOf !== null && workbook.asOf <= asOf);
  const latest = earlier.reduce((day, workbook) => maximum(day, workbook.asOf ?? ''), '');
  return totalsOf(
    earlier.filter((workbook) => workbook.asOf === latest),
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
