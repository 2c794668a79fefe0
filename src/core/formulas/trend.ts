import { finite } from './finite.js';

/** Years with their values, in the same order, and the year to read the trend at. */
export interface TrendSeries {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly year: number;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * 趋势值 · The value of the least-squares line through some years at another year, in their unit.
 *
 * None where years and values are not as many or fewer than two years differ.
 *
 * @example trend({ years: [2021, 2022, 2023], values: [60, 62, 64], year: 2025 }) //=> 68
 */
export function trend({ years, values, year }: TrendSeries): number | undefined {
  if (years.length !== values.length) return undefined;
  const meanYear = mean(years);
  const meanValue = mean(values);
  const offsets = years.map((each) => each - meanYear);
  const spread = offsets.reduce((sum, offset) => sum + offset * offset, 0);
  const joint = offsets.reduce(
    (sum, offset, index) => sum + offset * ((values[index] ?? meanValue) - meanValue),
    0,
  );
  return finite(meanValue + (joint / spread) * (year - meanYear));
}
