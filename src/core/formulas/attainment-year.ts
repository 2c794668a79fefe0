import { exactYear, longestOutlook, type Course } from './exact-year.js';
import { fifteenDigits } from './intervals/fifteen-digits.js';

/**
 * 达标年份 · The year in which the target is reached at the present pace: ⌈position⌉ − 1, exactly.
 *
 * Position 2025.0 is 31 December 2024, hence 2024. Amounts count by their decimals to 15 digits,
 * times by their days. None where the current value is not after the base or does not move towards
 * the target, and where the target is more than a hundred years away.
 *
 * @example attainmentYear({ base: 60, current: 62, target: 65, baseAt: 2021, currentAt: 2023 }) //=> 2025
 */
export function attainmentYear(course: Course): number | undefined {
  const { baseAt, currentAt } = course;
  const amounts = [course.base, course.current, course.target].map(fifteenDigits);
  if (!amounts.every(Number.isFinite) || currentAt <= baseAt) return undefined;
  const [base = 0, current = 0, target = 0] = amounts;
  const way = Math.sign(current - base);
  if (way === 0 || Math.sign(target - base) !== way) return undefined;
  const exact = { base, current, target, baseAt, currentAt };
  return clearYear(exact) ?? exactYear(exact);
}

/** The year where it is far enough from its ends for binary arithmetic to tell it. */
function clearYear({ base, current, target, baseAt, currentAt }: Course): number | undefined {
  const [gone, planned] = [Math.abs(current - base), Math.abs(target - base)];
  const years = (planned / gone) * (currentAt - baseAt);
  const reached = baseAt + years;
  const largest = Math.max(Math.abs(base), Math.abs(current), Math.abs(target));
  const doubt = 1e-6 + ((years * largest) / Math.min(gone, planned)) * 1e-14;
  const isClear = Math.abs(reached - Math.round(reached)) > doubt;
  const isInSight = reached - currentAt < longestOutlook - doubt;
  return isClear && isInSight ? Math.floor(reached) : undefined;
}
