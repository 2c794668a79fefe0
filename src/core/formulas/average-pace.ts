import { finite } from './finite.js';
import type { Positions } from './terms.js';

/** The average growth so far and the one that is planned, in one unit, with their times. */
export interface Averages extends Positions {
  readonly current: number;
  readonly target: number;
}

/**
 * 年均增速进度比 · The average growth so far against the one that is planned: c / T.
 *
 * None where the target is zero or less, not after the base, and at or after the deadline.
 *
 * @example averagePace({ current: 4, target: 5, baseAt: 2026, currentAt: 2028, targetAt: 2031 }) //=> 0.8
 */
export function averagePace(averages: Averages): number | undefined {
  const { current, target, baseAt, currentAt, targetAt } = averages;
  if (target <= 0 || currentAt <= baseAt || currentAt >= targetAt) return undefined;
  return finite(current / target);
}
