import { finite } from './finite.js';

/**
 * 中位数 · The middle of some numbers, the mean of the two middle ones where they are even in number.
 *
 * None for no numbers.
 *
 * @example median([3, 1, 2, 10]) //=> 2.5
 */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return lower === undefined || upper === undefined ? undefined : finite(lower / 2 + upper / 2);
}
