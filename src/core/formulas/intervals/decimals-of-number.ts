import { Big } from 'big.js';
import { fifteenDigits } from './fifteen-digits.js';

/**
 * 存储小数位 · How many decimals a stored number has, of its first 15 significant digits.
 *
 * @example decimalsOfNumber(65.7) //=> 1
 */
export function decimalsOfNumber(value: number): number {
  const { c: digits, e: exponent } = new Big(fifteenDigits(value));
  return Math.max(0, digits.length - 1 - exponent);
}
