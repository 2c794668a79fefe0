import { isKnown, firstAbsence, type Figure } from '../model/index.js';
import { finite } from './finite.js';

/** The geometric mean of yearly growth in percent, in percent; undefined for a fall of all or more. */
function meanOf(rates: readonly number[]): number | undefined {
  if (rates.length === 0 || rates.some((rate) => rate <= -100)) return undefined;
  const logs = rates.reduce((sum, rate) => sum + Math.log1p(rate / 100), 0);
  return finite(Math.expm1(logs / rates.length) * 100);
}

/**
 * 年均增速 · The average growth a year of some years, in percent, with the interval that follows from theirs.
 *
 * The geometric mean, (∏(1 + k))^(1/n) − 1, never the mean of rates. The first absence travels; none
 * for no years and for a fall of 100% or more.
 *
 * @example averageRate([exactly(10), exactly(10)]) //=> exactly(10)
 */
export function averageRate(rates: readonly Figure[]): Figure | undefined {
  const known = rates.filter(isKnown);
  if (known.length < rates.length) return firstAbsence(...rates);
  const [value, low, high] = (['value', 'low', 'high'] as const).map((end) =>
    meanOf(known.map((rate) => rate[end])),
  );
  if (value === undefined || low === undefined || high === undefined) return undefined;
  return { value, low: Math.min(low, value), high: Math.max(high, value) };
}
