import type { Adjustment, Plan } from '../catalogue/index.js';
import { compareDays, type Day } from '../model/index.js';
import type { Change } from '../submission/index.js';

/** 上期以来 · What took effect after the last workbook, and by the day of the next. */
export interface ChangesSince {
  readonly adjustments: readonly Adjustment[];
  readonly divisions: readonly Change[];
}

/** The two cut-off dates, and the changes of regions that the last workbook declares. */
interface Between {
  readonly last: Day;
  readonly next: Day;
  readonly changes: readonly Change[];
}

/** 上期以来的变化 · The adjustments of the plan and the changes of regions since the last workbook; a change without a day is one. */
export function changesSince(
  { adjustments = [] }: Plan,
  { last, next, changes }: Between,
): ChangesSince {
  const isBetween = (day: Day) => compareDays(day, last) > 0 && compareDays(day, next) <= 0;
  return {
    adjustments: adjustments.filter(({ from }) => isBetween(from)),
    divisions: changes.filter(({ effectiveOn }) => !effectiveOn || isBetween(effectiveOn)),
  };
}
