import { Big } from 'big.js';
import type { Known } from '../../model/index.js';
import { decimalsOfNumber } from './decimals-of-number.js';
import { fifteenDigits } from './fifteen-digits.js';

/** A ratio as a cell publishes it: value in the unit of its indicator, decimals shown, precision. */
export interface PublishedRatio {
  readonly value: number;
  /** The decimals that the number format of the cell shows, in the unit of the indicator. */
  readonly shown?: number | undefined;
  /** The most decimals that the indicator is published with. */
  readonly precision: number;
}

/**
 * 公布值区间 · The interval v ± ½·10^−d that a published ratio stands for, in its own unit.
 *
 * d is the larger of the decimals shown and stored, but no more than the precision of the
 * indicator. Both ends belong to it, as in the EBA filing rules.
 *
 * @example publishedInterval({ value: 65.7, shown: 1, precision: 2 }) //=> { value: 65.7, low: 65.65, high: 65.75 }
 */
export function publishedInterval({ value, shown = 0, precision }: PublishedRatio): Known {
  const center = fifteenDigits(value);
  const decimals = Math.max(shown, decimalsOfNumber(center));
  const half = new Big(10).pow(-Math.min(decimals, precision)).div(2);
  return {
    value: center,
    low: new Big(center).minus(half).toNumber(),
    high: new Big(center).plus(half).toNumber(),
  };
}
