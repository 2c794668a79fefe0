import type { Indicator } from '../catalogue/index.js';
import { fifteenDigits } from '../formulas/index.js';

/** 填报形式 · A number as its indicator is reported: a rate to its decimals, an amount in full. */
export function asReported(value: number, indicator: Indicator | undefined): number {
  const isRate = indicator?.measure === 'ratio';
  return isRate ? Number(value.toFixed(indicator.precision)) : fifteenDigits(value);
}
