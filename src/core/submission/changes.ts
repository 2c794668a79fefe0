import { compareDays, endOfPeriod, type Day, type Period } from '../model/index.js';
import { isWithin } from '../regions/index.js';
import { rowsOf } from '../tables/index.js';
import type { Submission } from './submission.js';

/** 区划变更 · One change of codes as 区划沿革 declares it; the day may be left out. */
export interface Change {
  readonly oldCode: string;
  readonly newCode: string;
  readonly effectiveOn: Day | undefined;
}

/** 区划沿革 · The changes that the plan states, and those of a workbook whose two codes can be read. */
export function changesOf({
  tables,
  plan,
}: Pick<Submission, 'tables' | 'plan'>): readonly Change[] {
  const stated = (plan?.changes ?? []).map((change) => ({ effectiveOn: undefined, ...change }));
  const own = rowsOf(tables, 'changes').flatMap(({ cells }) => {
    const { oldCode, newCode, effectiveOn } = cells;
    if (oldCode.value === undefined || newCode.value === undefined) return [];
    return [{ oldCode: oldCode.value, newCode: newCode.value, effectiveOn: effectiveOn.value }];
  });
  return [...stated, ...own];
}

/** Whether a change was in force by the end of a period; one without a day counts as in force. */
export function isInForce({ effectiveOn }: Change, period: Period): boolean {
  return !effectiveOn || compareDays(effectiveOn, endOfPeriod(period)) <= 0;
}

/**
 * 区划调整 · Whether a region gained or lost ground between the ends of two periods.
 *
 * A change inside the region leaves its total as it is. A change without a day may be of any time.
 */
export function isRestructured(
  region: string,
  { from, to }: { readonly from: Period; readonly to: Period },
  changes: readonly Change[],
): boolean {
  return changes.some((change) => {
    const crosses = isWithin(change.oldCode, region) !== isWithin(change.newCode, region);
    const isBefore = change.effectiveOn !== undefined && isInForce(change, from);
    return crosses && !isBefore && isInForce(change, to);
  });
}
