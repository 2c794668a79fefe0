import { isKnown } from '../model/index.js';
import { at, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly numerator: number; readonly denominator: number };

/** 分子大于分母 · A part that is larger than its whole, where the rate can't pass 100. */
export const numeratorOverDenominator: Rule<'numerator-over-denominator', Facts> = {
  id: 'numerator-over-denominator',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check({ observations }) {
    for (const { row, indicator, numerator, denominator } of observations) {
      if (indicator?.limit !== 100) continue;
      if (!isKnown(numerator) || !isKnown(denominator)) continue;
      if (numerator.low <= denominator.high) continue;
      yield fail(at(row, 'numerator'), {
        numerator: numerator.value,
        denominator: denominator.value,
      });
    }
  },
};
