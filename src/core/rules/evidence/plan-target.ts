import type { Indicator, Target } from '../../catalogue/index.js';
import { fifteenDigits } from '../../formulas/index.js';
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
