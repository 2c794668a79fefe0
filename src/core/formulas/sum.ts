import { firstAbsence, isKnown, type Figure } from '../model/index.js';
import { exactSum } from './intervals/index.js';

/** The sum of numbers, infinite where one is. */
function total(addends: readonly number[]): number {
  const open = addends.find((addend) => !Number.isFinite(addend));
  return open ?? exactSum(addends).toNumber() + 0;
}

/**
 * 合计 · The sum of figures, in exact decimals, with the interval that follows from theirs.
 *
 * The first absence travels; the sum of no figures is blank, not zero.
 *
 * @example sum([exactly(0.1), exactly(0.2)]) //=> exactly(0.3)
 */
export function sum(figures: readonly Figure[]): Figure {
  const known = figures.filter(isKnown);
  if (known.length === 0 || known.length < figures.length) {
    return firstAbsence(...figures) ?? { absent: 'blank' };
  }
  return {
    value: total(known.map(({ value }) => value)),
    low: total(known.map(({ low }) => low)),
    high: total(known.map(({ high }) => high)),
  };
}
