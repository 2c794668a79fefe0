import type { AdoptedTarget } from '../adoption/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { isKnown } from '../model/index.js';
import type { Goal, Submission } from '../submission/index.js';

/** 本单位目标 · The targets that the unit stated of its own; whether the plan leaves them to it is for others to say. */
export function carriedTargets({ goals }: Submission): readonly AdoptedTarget[] {
  return goals.flatMap((goal): readonly AdoptedTarget[] => {
    const { indicator, targetYear } = goal;
    const value = inPlanUnit(goal.target, goal);
    if (!indicator || targetYear === undefined || value === undefined) return [];
    const upper = inPlanUnit(goal.upper, goal);
    return [
      {
        indicator,
        year: targetYear,
        value,
        ...(upper === undefined ? {} : { upper }),
        origins: [],
      },
    ];
  });
}

function inPlanUnit(figure: Goal['target'], { scale }: Goal): number | undefined {
  return isKnown(figure) ? fifteenDigits(figure.value * scale) : undefined;
}
