import { fifteenDigits } from '../formulas/index.js';
import { isKnown } from '../model/index.js';
import { agreesWith, indicatorFigures, type IndicatorFigure } from '../submission/index.js';
import { atField, fail, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly limit: number; readonly unit: string };

/** 数值超上限 · A figure above what its indicator can reach, such as a coverage of 105%. */
export const shareOverLimit: Rule<'share-over-limit', Facts> = {
  id: 'share-over-limit',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const one of indicatorFigures(submission)) {
      const { row, field, indicator, figure, unit, scale } = one;
      const { limit } = indicator;
      if (limit === undefined || fifteenDigits(figure.value * scale) <= limit) continue;
      if (followsFromParts(one)) continue;
      const facts = { found: figure.value, limit: limit / scale, unit };
      yield fail(atField(row, field), facts);
    }
  },
};

/** A value that its own parts make is right where they are; numerator-over-denominator tells of them. */
function followsFromParts({ observation, indicator }: IndicatorFigure): boolean {
  if (!observation || indicator.limit !== 100) return false;
  const { numerator, denominator, value } = observation;
  if (!isKnown(numerator) || !isKnown(denominator)) return false;
  return numerator.low > denominator.high && agreesWith(value, observation) === true;
}
