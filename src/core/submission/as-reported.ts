import { isAverage, joinedShown, type Indicator } from '../catalogue/index.js';
import { fifteenDigits, roundedApart } from '../formulas/index.js';
import { isKnown } from '../model/index.js';
import type { Goal } from './goals.js';

/**
 * 填报形式 · A number as its indicator is reported: a rate to its decimals, an amount in full.
 *
 * A rate gets more decimals where it would seem to have reached one of the marks, such as its target.
 */
export function asReported(
  value: number,
  indicator: Indicator | undefined,
  marks: readonly number[] = [],
): number {
  const isRate = indicator?.measure === 'ratio';
  return isRate
    ? roundedApart(value, { decimals: indicator.precision, marks })
    : fifteenDigits(value);
}

/** 应为的当前值 · A current value as its goal is told: an average to its decimals, and to more where it would seem to be the one that is typed. */
export function currentShown({ kind, indicator, current }: Goal, value: number): number {
  if (!indicator || !isAverage(kind)) return asReported(value, indicator);
  return joinedShown(value, indicator, isKnown(current) ? [current.value] : []);
}
