import type { Indicator, LevelGoal, Plan } from '../../core/catalogue/index.js';
import {
  isDue,
  latestDue,
  periodAround,
  periodText,
  yearPeriod,
  type Day,
  type Period,
} from '../../core/model/index.js';
import { isAverage, type ReportType } from '../../core/submission/index.js';

/** 报表时点 · The cut-off date of a template, and whether it follows what still runs. */
export interface Reported {
  readonly asOf: Day;
  readonly reportType: ReportType;
}

/** 报表类型 · What a template for a cut-off date is: 年报 at the end of a year, else 调度. */
export function reportTypeAt({ month, day }: Day): ReportType {
  return month === 12 && day === 31 ? 'annual' : 'running';
}

/**
 * 当前期间 · The period that a template asks for: the latest due, or in a 调度 what has run since January.
 *
 * That ends with the month of the cut-off date, so that cells and reports put it at one time.
 */
export function reportedPeriod(
  frequency: Period['frequency'],
  { asOf, reportType }: Reported,
): Period {
  const around = periodAround(frequency, asOf);
  if (reportType === 'annual' || isDue(around, asOf)) return latestDue(frequency, asOf);
  return periodAround('month', asOf);
}

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
  const isOfYears = kind === 'cumulative' || kind === 'words' || isAverage(kind);
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
