import { Big } from 'big.js';
import { firstAbsence, isKnown } from '../model/index.js';
import type { Figure } from '../model/index.js';

/** The sum of numbers in exact decimals, infinite where one is. */
function exactSum(addends: readonly number[]): number {
  const open = addends.find((addend) => !Number.isFinite(addend));
  return open ?? addends.reduce((sum, addend) => sum.plus(addend), new Big(0)).toNumber() + 0;
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
    value: exactSum(known.map(({ value }) => value)),
    low: exactSum(known.map(({ low }) => low)),
    high: exactSum(known.map(({ high }) => high)),
  };
}
