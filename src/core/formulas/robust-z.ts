import { median } from './median.js';

/** Makes the median deviation of normal values as wide as their standard deviation. */
const consistency = 0.6745;

/**
 * 稳健 Z 分数 · How far each number is from the median, in robust standard deviations.
 *
 * 0.6745 × (x − median) / MAD (Iglewicz and Hoaglin); unusual from about 3.5. None where the median
 * absolute deviation is 0, that is where there is no spread to measure by.
 *
 * @example robustZ([5, 5, 5]) //=> undefined
 */
export function robustZ(values: readonly number[]): readonly number[] | undefined {
  const middle = median(values);
  if (middle === undefined) return undefined;
  const spread = median(values.map((value) => Math.abs(value - middle)));
  if (!spread) return undefined;
  const scores = values.map((value) => (consistency * (value - middle)) / spread + 0);
  return scores.every(Number.isFinite) ? scores : undefined;
}
