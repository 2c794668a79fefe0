import { compareDays, type Day } from '../model/index.js';
import type { Adjustment, Indicator, Plan, Status } from './plan.js';

/**
 * 现行规划 · A plan as it is in force on a day: with the adjustments that had taken effect by then, in
 * the order of their days. Without a day it is as it was printed.
 */
export function planAt(plan: Plan, day: Day | undefined): Plan {
  const due = adjustmentsUntil(plan, day);
  if (due.length === 0) return plan;
  const indicators = plan.indicators.map((indicator) =>
    due.filter((each) => each.indicator === indicator.id).reduce(adjusted, indicator),
  );
  return { ...plan, indicators };
}

/** 已生效调整 · The adjustments that have taken effect by a day, the earliest first. */
function adjustmentsUntil({ adjustments = [] }: Plan, day: Day | undefined): readonly Adjustment[] {
  if (!day) return [];
  const due = adjustments.filter(({ from }) => compareDays(from, day) <= 0);
  return due.sort((one, other) => compareDays(one.from, other.from));
}

function adjusted(indicator: Indicator, { field, after }: Adjustment): Indicator {
  const { target } = indicator;
  if (field === 'status') return { ...indicator, status: after as Status };
  return {
    ...indicator,
    target: { ...target, [field]: after as number },
    printedTarget: indicator.printedTarget ?? target,
  };
}
