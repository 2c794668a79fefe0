import type { Plan } from '../catalogue/index.js';
import {
  compareDays,
  endOfPeriod,
  isDue,
  latestDue,
  position,
  startOfPeriod,
  type Day,
  type Period,
  type ReportType,
} from '../model/index.js';

export type { ReportType } from '../model/index.js';

/** 性质 · How final a figure is: 实际, 快报 or 预计. */
export type Nature = 'actual' | 'flash' | 'estimate';

/** 时点 · What decides which periods of a workbook count. */
export interface Timing {
  readonly plan: Plan | undefined;
  readonly asOf: Day | undefined;
  readonly reportType: ReportType;
}

/** 进行中 · Whether a period has begun by the cut-off date and not ended. */
export function isRunning(period: Period, asOf: Day): boolean {
  return !isDue(period, asOf) && compareDays(startOfPeriod(period), asOf) <= 0;
}

/** 计入 · Whether a figure of a period counts at the cut-off date: it has ended, or it runs and this is a 调度. */
export function counts(period: Period, { asOf, reportType }: Timing): boolean {
  if (!asOf || isDue(period, asOf)) return true;
  return reportType === 'running' && isRunning(period, asOf);
}

/**
 * 数据时点 · Where a figure stands on the axis of years: at the end of its period.
 *
 * What a 调度 reports of a period that still runs goes as far as the cut-off date; an estimate goes to the end.
 */
export function standsAt(period: Period, nature: Nature, { asOf, reportType }: Timing): number {
  const goesOn = asOf !== undefined && reportType === 'running' && isRunning(period, asOf);
  return position(goesOn && nature !== 'estimate' ? asOf : endOfPeriod(period));
}

/** 整期 · Whether a figure speaks of the whole of its period. */
export function isWholePeriod(period: Period, nature: Nature, { asOf }: Timing): boolean {
  return nature === 'estimate' || asOf === undefined || isDue(period, asOf);
}

/** 首期未到 · Whether no period of a frequency has ended since the plan began. */
export function isBeforeFirst(frequency: Period['frequency'], { plan, asOf }: Timing): boolean {
  if (!plan || !asOf || asOf.year < plan.firstYear) return false;
  return latestDue(frequency, asOf).year < plan.firstYear;
}
