import { ratio, ratioAgrees } from '../formulas/index.js';
import { firstAbsence, isKnown, numberOf } from '../model/index.js';
import { percentScale } from './evidence/percent-scale.js';
import {
  asReported,
  pairFactor,
  ratioObservations,
  type Observation,
} from '../submission/index.js';
import { isBlank } from '../tables/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly expected: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly unit: string;
};

/**
 * 比率不符 · A rate that its own numerator and denominator contradict.
 *
 * 0.85 for 85% is mixed-percent-scale, and counts that can't be right prove nothing of the rate:
 * numerator-over-denominator tells of them.
 */
export const ratioMismatch: Rule<'ratio-mismatch', Facts> = {
  id: 'ratio-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const observation of ratioObservations(submission)) {
      const { numerator, denominator, value } = observation.row.cells;
      if (![numerator, denominator, value].some(isBlank)) yield* judge(observation);
    }
  },
};

function* judge(observation: Observation): Iterable<Answer<Facts>> {
  const { row, indicator, numerator, denominator, value, unit } = observation;
  const absence = firstAbsence(numerator, denominator, value);
  if (absence) return yield undecided(at(row, 'value'), absence.absent);
  if (!indicator || !isKnown(value)) return;
  const { factor: own } = indicator;
  const factor = pairFactor(observation) ?? own / observation.scale;
  if (indicator.limit === own && isPartAboveWhole(observation)) return;
  if (ratioAgrees({ numerator, denominator, factor, published: value }) !== false) return;
  if (percentScale(observation) === 'fraction') return;
  const exact = numberOf(ratio({ numerator, denominator, factor })) ?? 0;
  yield fail(at(row, 'value'), {
    found: value.value,
    expected: asReported(exact, indicator),
    numerator: numberOf(numerator) ?? 0,
    denominator: numberOf(denominator) ?? 0,
    unit,
  });
}

function isPartAboveWhole({ numerator, denominator }: Observation): boolean {
  return isKnown(numerator) && isKnown(denominator) && numerator.low > denominator.high;
}
