import { finite } from './finite.js';
import type { Amounts, Positions } from './terms.js';

/**
 * 预计值 · The value at the deadline if the present pace goes on, in the unit of the indicator.
 *
 * c + (c − b) / (t(c) − t(b)) × (t(T) − t(c)); the current value itself at the deadline. None where
 * the current value is not after the base, and after the deadline.
 *
 * @example projection({ base: 60, current: 62, baseAt: 2021, currentAt: 2023, targetAt: 2026 }) //=> 65
 */
export function projection(course: Omit<Amounts, 'target'> & Positions): number | undefined {
  const { base, current, baseAt, currentAt, targetAt } = course;
  if (currentAt <= baseAt || currentAt > targetAt) return undefined;
  return finite(current + ((current - base) / (currentAt - baseAt)) * (targetAt - currentAt));
}
