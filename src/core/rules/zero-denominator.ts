import { numberOf } from '../model/index.js';
import { ratioObservations, type Observation } from '../submission/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly numerator: number | null;
  readonly value: number | null;
  readonly unit: string;
};

/** 分母为零 · A rate beside a denominator of zero; 0/0 that is declared inapplicable is honest. */
export const zeroDenominator: Rule<'zero-denominator', Facts> = {
  id: 'zero-denominator',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const observation of ratioObservations(submission)) {
      const { numerator, denominator, value, row, unit } = observation;
      if (numberOf(denominator) !== 0 || isHonest(observation)) continue;
      const facts = { numerator: numberOf(numerator) ?? null, value: numberOf(value) ?? null };
      yield fail(at(row, 'denominator'), { ...facts, unit });
    }
  },
};

/** Nothing of nothing has no rate, and the row says so. */
function isHonest({ numerator, row }: Observation): boolean {
  return row.cells.value.state === 'inapplicable' && (numberOf(numerator) ?? 0) === 0;
}
