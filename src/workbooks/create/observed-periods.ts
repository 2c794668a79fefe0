import type { LevelGoal, Plan } from '../../core/catalogue/index.js';
import {
  latestDue,
  periodText,
  yearPeriod,
  type Day,
  type Period,
} from '../../core/model/index.js';

/**
 * 应填期间 · The periods of an indicator that a workbook asks for, in order of time.
 *
 * The latest period due; before it the base year of a rise or fall, and every year of the plan for
 * a cumulative target or an average growth.
 */
export function observedPeriods(
  { indicator, kind }: LevelGoal,
  { firstYear }: Plan,
  asOf: Day,
): readonly Period[] {
  const current = latestDue(indicator.frequency, asOf);
  const { baseYear } = indicator.target;
  const isLevel = (kind === 'rise' || kind === 'fall') && baseYear !== undefined;
  const isOfYears = kind === 'cumulative' || kind === 'growth';
  const earlier = isOfYears ? yearsBetween(firstYear, current.year) : [];
  const periods = [...(isLevel ? [yearPeriod(baseYear)] : []), ...earlier, current];
  return [...new Map(periods.map((period) => [periodText(period), period])).values()];
}

function yearsBetween(first: number, end: number): readonly Period[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => yearPeriod(first + at));
}
