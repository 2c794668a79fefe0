import type { Indicator } from '../catalogue/index.js';
import { fifteenDigits, roundedApart } from '../formulas/index.js';

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
