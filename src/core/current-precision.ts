import { isKnown, type Figure } from './model/index.js';
import { isOwnTotal, currentFromData, type Goal, type Submission } from './submission/index.js';

/** 当前值精度 · How a current value is known where it is not exact: a lower bound (余, 以上), or rounded. */
export type CurrentPrecision = 'at-least' | 'rounded';

/** The precision that 数据 declares for the current value of a goal; undefined where it is exact. */
export function currentPrecision(goal: Goal, submission: Submission): CurrentPrecision | undefined {
  const figure = currentFromData(goal, submission) ?? openTotal(goal, submission);
  if (figure === undefined || !isKnown(figure) || figure.low === figure.high) return undefined;
  return figure.high === Infinity ? 'at-least' : 'rounded';
}

/** The unit's own total without a period, where the current period is open too. */
function openTotal(goal: Goal, { observations, unitCode }: Submission): Figure | undefined {
  if (goal.currentPeriod) return undefined;
  const code = goal.row.cells.indicatorCode.value;
  const found = observations.find(
    (each) =>
      each.period === undefined &&
      isOwnTotal(each, unitCode) &&
      each.row.cells.indicatorCode.value === code,
  );
  return found?.unrounded;
}
