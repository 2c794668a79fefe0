import { finite } from './finite.js';
import { neededPerYear, type Need } from './needed-per-year.js';

/**
 * 月均需增 · The change a month that still reaches the target by its deadline: a twelfth of that a year.
 *
 * 0 once nothing is missing; else none at or after the deadline.
 *
 * @example neededPerMonth({ missing: 36, currentAt: 2023, targetAt: 2026 }) //=> 1
 */
export function neededPerMonth(need: Need): number | undefined {
  const perYear = neededPerYear(need);
  return perYear === undefined ? undefined : finite(perYear / 12);
}
