import { isKnown, type Figure } from '../model/index.js';
import type { Observation } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly numerator: number; readonly denominator: number };

/** 分子大于分母 · A part that is larger than its whole, where the rate can't pass 100. */
export const numeratorOverDenominator: Rule<'numerator-over-denominator', Facts> = {
  id: 'numerator-over-denominator',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check({ observations }) {
    for (const observation of observations) {
      if (observation.indicator?.limit === 100) yield* judge(observation);
    }
  },
};

function* judge(observation: Observation): Iterable<Answer<Facts>> {
  const { row, numerator, denominator, indicator } = observation;
  if (!isKnown(numerator) || !isKnown(denominator)) {
    const isHalf = isKnown(numerator) || isKnown(denominator);
    const isDeclared = isUnavailable(numerator) || isUnavailable(denominator);
    if (isHalf && isDeclared) yield undecided(at(row, 'numerator'), 'unavailable');
    return;
  }
  // A rate beside a denominator of zero is told as such.
  if (indicator?.measure === 'ratio' && denominator.value === 0) return;
  if (numerator.low <= denominator.high) return;
  const facts = { numerator: numerator.value, denominator: denominator.value };
  yield fail(at(row, 'numerator'), facts);
}

function isUnavailable(figure: Figure): boolean {
  return 'absent' in figure && figure.absent === 'unavailable';
}
