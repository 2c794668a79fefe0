import { isExact, isKnown, numberOf } from '../model/index.js';
import type { Observation, Submission } from '../submission/index.js';
import { at, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly unrounded: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: string;
};

/** 四舍五入后达标 · A rate that meets its target only because it was rounded. */
export const roundedToTarget: Rule<'rounded-to-target', Facts> = {
  id: 'rounded-to-target',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const observation of submission.observations) {
      const { row, indicator, numerator, denominator, value, unrounded } = observation;
      if (indicator?.measure !== 'ratio' || !isExact(numerator) || !isExact(denominator)) continue;
      if (!isKnown(value) || !isKnown(unrounded)) continue;
      const target = targetOf(observation, submission);
      if (target === undefined || value.value < target) continue;
      if (numerator.value * indicator.factor >= target * denominator.value) continue;
      yield fail(at(row, 'value'), {
        found: value.value,
        unrounded: Math.floor(unrounded.value * 1e4) / 1e4,
        numerator: numerator.value,
        denominator: denominator.value,
        unit: indicator.unit,
      });
    }
  },
};

/** The target of a rising ratio, as the workbook or else the plan has it. */
function targetOf({ indicator }: Observation, { goals }: Submission): number | undefined {
  const goal = goals.find((candidate) => candidate.indicator === indicator);
  const kind = goal?.kind ?? indicator?.target.kind;
  if (kind !== 'rise' && kind !== 'floor') return undefined;
  return goal ? numberOf(goal.target) : indicator?.target.value;
}
