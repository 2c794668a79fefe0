import { isJoined, type Indicator, type LevelGoal, type Plan } from '../../core/catalogue/index.js';
import {
  periodText,
  reportedPeriod,
  reportTypeAt,
  yearPeriod,
  type Period,
  type Reported,
} from '../../core/model/index.js';

export { reportedPeriod, reportTypeAt };

/**
 * 应填期间 · The periods of an indicator that a workbook asks for, in order of time.
 *
 * The current one; before it the base year of a rise or fall and of points, and every year of the
 * plan for another cumulative target or an average growth. What comes only with a census is asked of its base alone.
 */
export function observedPeriods(
  { indicator, kind }: LevelGoal,
  plan: Plan,
  { asOf, reportType }: Reported,
): readonly Period[] {
  const { firstYear } = plan;
  if (kind === 'words' && !isReference(indicator, plan)) return [];
  const current = reportedPeriod(indicator.frequency, { asOf, reportType });
  const { baseYear, way } = indicator.target;
  const isLevel = (kind === 'rise' || kind === 'fall') && baseYear !== undefined;
  const isOfYears = kind === 'words' || isJoined(kind);
  const first = way === 'points' ? yearsBetween(firstYear - 1, firstYear) : undefined;
  const earlier = isOfYears ? (first ?? yearsBetween(firstYear, current.year)) : [];
  const asked = indicator.isIrregular ? [] : [...earlier, current];
  const periods = [...(isLevel ? [yearPeriod(baseYear)] : []), ...asked];
  return [...new Map(periods.map((period) => [periodText(period), period])).values()];
}

/** 参照 · Whether another target of the plan is tied to the rates of an indicator. */
function isReference({ id }: Indicator, { indicators }: Plan): boolean {
  return indicators.some(({ target }) => target.tie?.to === id);
}

function yearsBetween(first: number, end: number): readonly Period[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => yearPeriod(first + at));
}
