import { Big } from 'big.js';
import { fifteenDigits } from './fifteen-digits.js';

/**
 * 存储小数位 · How many decimals a stored number has, of its first 15 significant digits.
 *
 * @example decimalsOfNumber(65.7) //=> 1
 */
export function decimalsOfNumber(value: number): number {
  const cleaned = fifteenDigits(value);
  const text = String(cleaned);
  if (!text.includes('e')) return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const { c: digits, e: exponent } = new Big(cleaned);
  return Math.max(0, digits.length - 1 - exponent);
}
