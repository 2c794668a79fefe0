import type { Indicator, Target } from '../../catalogue/index.js';
import { fifteenDigits } from '../../formulas/index.js';
import { isKnown } from '../../model/index.js';
import type { Goal, Submission } from '../../submission/index.js';

/** 规划目标 · The limits that the plan sets for a goal, in the unit of the sheet. */
export interface PlanTarget {
  readonly kind: Exclude<Target['kind'], 'monitor'>;
  readonly value: number;
  readonly upper: number | undefined;
  readonly targetYear: number | undefined;
}

/**
 * The target of the plan as it holds for this unit; undefined where it does not.
 *
 * A rate or a minimum holds at each of its levels as it stands. What adds up to a superior's figure
 * is the target of the plan's own region alone.
 */
export function targetOfPlan(
  { indicator, scale }: Goal,
  { plan, unit }: Submission,
): PlanTarget | undefined {
  if (!indicator || !plan || !unit || !indicator.levels.includes(unit.level)) return undefined;
  if (isElsewhere(indicator) && unit.code !== plan.region) return undefined;
  const { kind, value, upper, targetYear } = indicator.target;
  if (kind === 'monitor' || value === undefined) return undefined;
  const inUnit = (amount: number) => fifteenDigits(amount / scale);
  return {
    kind,
    value: inUnit(value),
    upper: upper === undefined ? undefined : inUnit(upper),
    targetYear,
  };
}

/** 另有目标 · Whether units below the plan's region have targets of their own, if any. */
function isElsewhere({ rollUp, handedDown }: Indicator): boolean {
  return handedDown === undefined ? rollUp === 'sum' : handedDown !== 'same';
}

/**
 * 上级目标 · The rate that the superior's plan asks for where it is handed down by lines and none lists
 * this unit; undefined elsewhere, and for amounts, which no unit below is to reach alone.
 */
export function superiorTarget(goal: Goal, submission: Submission): PlanTarget | undefined {
  const { indicator } = goal;
  const { plan, unit } = submission;
  if (indicator?.handedDown !== 'split' || indicator.factor === 1) return undefined;
  if (!plan || !unit || unit.code === plan.region) return undefined;
  const asOwn: Goal = { ...goal, indicator: { ...indicator, handedDown: 'same' } };
  return targetOfPlan(asOwn, submission);
}

/** 原目标 · Whether a goal has the target of before an adjustment: a workbook of before it keeps what held then. */
export function isPrintedTarget({ indicator, target, scale }: Goal): boolean {
  const { value } = indicator?.printedTarget ?? {};
  return value !== undefined && isKnown(target) && target.value === fifteenDigits(value / scale);
}

/** An interim target of an earlier year may ask less; the amount of a year is that of its year alone. */
export function isOfSameTerm({ kind, targetYear }: Goal, plan: PlanTarget): boolean {
  if (kind === 'monitor' || plan.targetYear === undefined) return true;
  if (targetYear === undefined) return false;
  return plan.kind === 'annual' ? targetYear === plan.targetYear : targetYear >= plan.targetYear;
}
