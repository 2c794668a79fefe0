import { isAbsent, type Figure } from '../../model/index.js';

/**
 * 区间相交 · Whether two figures can stand for one number; undefined where one is absent.
 *
 * Ends that touch count as meeting. Doubles are in the order of their shortest decimal texts,
 * so comparing them is comparing exact decimals.
 *
 * @example meets({ value: 85, low: 84.5, high: 85.5 }, { value: 86, low: 85.5, high: 86.5 }) //=> true
 */
export function meets(a: Figure, b: Figure): boolean | undefined {
  if (isAbsent(a) || isAbsent(b)) return undefined;
  return a.low <= b.high && b.low <= a.high;
}
