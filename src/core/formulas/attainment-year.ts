import { completion } from './completion.js';
import { finite } from './finite.js';
import type { Amounts, Positions } from './terms.js';

const billionth = 1e-9;

/**
 * 达标年份 · The year in which the target is reached at the present pace: ⌈position⌉ − 1.
 *
 * Position 2025.0 is 31 December 2024, hence 2024; the position is taken to a billionth of a year.
 * None where the current value is not after the base or does not move towards the target.
 *
 * @example attainmentYear({ base: 60, current: 62, target: 65, baseAt: 2021, currentAt: 2023 }) //=> 2025
 */
export function attainmentYear(course: Amounts & Omit<Positions, 'targetAt'>): number | undefined {
  const { baseAt, currentAt } = course;
  const achieved = completion(course);
  if (currentAt <= baseAt || achieved === undefined || achieved <= 0) return undefined;
  const reachedAt = baseAt + (currentAt - baseAt) / achieved;
  const nearest = Math.round(reachedAt);
  const isWhole = Math.abs(reachedAt - nearest) < billionth / 2;
  return finite((isWhole ? nearest : Math.ceil(reachedAt)) - 1);
}
