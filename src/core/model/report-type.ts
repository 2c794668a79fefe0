import type { Day } from './day.js';
import { isDue, latestDue, periodAround, type Period } from './period.js';

/** 报表类型 · Whether a workbook reports what has ended, or follows what still runs. */
export type ReportType = 'annual' | 'running';

/** 报表时点 · The cut-off date of a workbook, and whether it follows what still runs. */
export interface Reported {
  readonly asOf: Day;
  readonly reportType: ReportType;
}

/** 报表类型 · What a workbook for a cut-off date is: 年报 at the end of a year, else 调度. */
export function reportTypeAt({ month, day }: Day): ReportType {
  return month === 12 && day === 31 ? 'annual' : 'running';
}

/**
 * 当前期间 · The period that is current: the latest due, or in a 调度 what has run since January.
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
