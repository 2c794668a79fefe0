import { Big } from 'big.js';
import type { Known } from '../../model/index.js';
import { decimalsOfNumber } from './decimals-of-number.js';
import { fifteenDigits } from './fifteen-digits.js';

/** Up to this size a double is a whole number exactly, half units included. */
const mostWhole = 2 ** 50;

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
  const stored = decimalsOfNumber(center);
  const decimals = Math.min(Math.max(shown, stored), precision);
  const places = Math.max(stored, decimals + 1);
  const scale = 10 ** places;
  const whole = Math.round(center * scale);
  if (Math.abs(whole) > mostWhole) return inDecimals(center, decimals);
  const half = 5 * 10 ** (places - decimals - 1);
  return { value: center, low: (whole - half) / scale + 0, high: (whole + half) / scale + 0 };
}

/** The same for numbers of so many digits that whole doubles can't hold them. */
function inDecimals(value: number, decimals: number): Known {
  const half = new Big(10).pow(-decimals).div(2);
  const center = new Big(value);
  return { value, low: center.minus(half).toNumber(), high: center.plus(half).toNumber() };
}
