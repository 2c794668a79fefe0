import { finite } from './finite.js';
import type { Amounts, Positions } from './terms.js';

/**
 * 年均增速进度比 · Annual growth so far against annual growth planned: ((c/b)^(1/n) − 1) / ((T/b)^(1/N) − 1).
 *
 * n and N are the years from base to current and to deadline. None where b, c or T is zero or less,
 * where T = b, not after the base, and at or after the deadline. As in Eurostat's monitoring reports.
 *
 * @example growthPace({ base: 100, current: 121, target: 161.051, baseAt: 2021, currentAt: 2023, targetAt: 2026 }) //=> 1
 */
export function growthPace(course: Amounts & Positions): number | undefined {
  const { base, current, target, baseAt, currentAt, targetAt } = course;
  if (base <= 0 || current <= 0 || target <= 0) return undefined;
  if (currentAt <= baseAt || currentAt >= targetAt) return undefined;
  const soFar = Math.pow(current / base, 1 / (currentAt - baseAt)) - 1;
  const planned = Math.pow(target / base, 1 / (targetAt - baseAt)) - 1;
  return finite(soFar / planned);
}
