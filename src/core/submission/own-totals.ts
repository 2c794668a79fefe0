import {
  compareDays,
  comparePeriods,
  endOfPeriod,
  groupBy,
  isDue,
  latestDue,
  onceForEach,
  periodAround,
  type Period,
} from '../model/index.js';
import { duePeriod, type Joinable } from './current-figure.js';
import type { Goal } from './goals.js';
import { hasFigure, type Observation } from './observations.js';
import { counts } from './timing.js';

/** All totals of a workbook by their region and indicator. */
const totalsByIndicator = onceForEach((observationsByKey: Joinable['observationsByKey']) => {
  const totals = [...observationsByKey.values()].filter(({ scope }) => scope === 'total');
  return groupBy(totals, ({ region, row }) => keyOf(region, row.cells.indicatorCode.value));
});

function keyOf(region: string | undefined, indicator: string | undefined): string {
  return `${region}|${indicator}`;
}

/**
 * 调度数据 · The unit's own totals of a goal, with a figure, that a 调度 follows beyond the last period due.
 *
 * They are of the period that runs, or of a part of it that has ended; only a 调度 has any.
 */
export function totalsAhead(goal: Goal, workbook: Joinable): readonly Observation[] {
  const { observationsByKey, unitCode, plan, asOf, reportType } = workbook;
  const { indicator, row } = goal;
  if (reportType !== 'running' || !asOf || !indicator) return [];
  const due = endOfPeriod(latestDue(indicator.frequency, asOf));
  const key = keyOf(unitCode, row.cells.indicatorCode.value);
  const own = totalsByIndicator(observationsByKey).get(key) ?? [];
  return own.filter((total) => {
    const { period } = total;
    if (!period || period.year < (plan?.firstYear ?? 0)) return false;
    const isAhead = compareDays(endOfPeriod(period), due) > 0;
    return isAhead && counts(period, workbook) && hasFigure(total);
  });
}

/** 最近一次 · The latest period by the cut-off date of which 数据 has a figure: what an irregular indicator states as current. */
export function latestPublished({ row }: Goal, workbook: Joinable): Period | undefined {
  const { observationsByKey, unitCode, asOf } = workbook;
  const key = keyOf(unitCode, row.cells.indicatorCode.value);
  const own = totalsByIndicator(observationsByKey).get(key) ?? [];
  const published = own.filter(hasFigure).flatMap(({ period }) => period ?? []);
  return published
    .filter((period) => !asOf || isDue(period, asOf))
    .sort(comparePeriods)
    .at(-1);
}

/**
 * 当前期间应为 · The period that a goal should state as its current one; undefined where that cannot be known.
 *
 * In a 调度 any that is at least as late as the last one due and as the latest actual figure of 数据 will do.
 */
export function expectedPeriod(goal: Goal, workbook: Joinable): Period | undefined {
  const { asOf, reportType } = workbook;
  const { indicator, currentPeriod, kind, targetYear } = goal;
  if (indicator?.isIrregular) return latestPublished(goal, workbook);
  const due = duePeriod(goal, asOf);
  if (!due || !asOf || !indicator || reportType !== 'running') return due;
  if (kind === 'annual' && targetYear !== undefined && targetYear < asOf.year) return due;
  const actual = totalsAhead(goal, workbook).filter(({ nature }) => nature !== 'estimate');
  const ahead = actual.flatMap(({ period }) => period ?? []).sort(comparePeriods);
  const least = ahead.at(-1) ?? due;
  const isLate = currentPeriod && compareDays(endOfPeriod(currentPeriod), endOfPeriod(least)) >= 0;
  if (isLate && counts(currentPeriod, workbook)) return currentPeriod;
  return ahead.at(-1) ?? periodAround(indicator.frequency, asOf);
}
