import type { Plan } from './plan.js';

/** 报送年份 · Whether a plan is reported on in a year: while it runs, and in the year after its end. */
export function isReportingYear(
  { firstYear, lastYear }: Pick<Plan, 'firstYear' | 'lastYear'>,
  year: number,
): boolean {
  return year >= firstYear && year <= lastYear + 1;
}
