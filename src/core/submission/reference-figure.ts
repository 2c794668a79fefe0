import { averageRate } from '../formulas/index.js';
import {
  absentFigure,
  exactly,
  periodsEndingWith,
  yearPeriod,
  type Figure,
} from '../model/index.js';
import type { Joinable } from './current-figure.js';
import type { Goal } from './goals.js';
import { observationKey } from './observations.js';

/**
 * 参照均值 · The average of the series that a goal is tied to, from the year after its base to that of
 * its current period; blank where a year is not stated yet.
 *
 * The series of the plan decides. Where it says nothing yet, the plan's own region knows it from its
 * own 数据.
 */
export function referenceFigure(goal: Goal, workbook: Joinable): Figure {
  const { indicator, baseYear, currentPeriod } = goal;
  const { to } = indicator?.target.tie ?? {};
  if (to === undefined || baseYear === undefined || !currentPeriod) return absentFigure('blank');
  const length = Math.max(0, currentPeriod.year - baseYear);
  const years = Array.from({ length }, (_, index) => baseYear + 1 + index);
  const rates = years.map((year) => rateOf(to, year, workbook));
  return averageRate(rates) ?? absentFigure('blank');
}

function rateOf(to: string, year: number, { plan, unitCode, observationsByKey }: Joinable): Figure {
  const series = plan?.references?.find(({ id }) => id === to);
  const stated = series?.values.find((each) => each.year === year);
  if (stated) return exactly(stated.value);
  if (unitCode === undefined || unitCode !== plan?.region) return absentFigure('blank');
  const own = periodsEndingWith(yearPeriod(year))
    .map((period) =>
      observationsByKey.get(observationKey(unitCode, to, { period, scope: 'total' })),
    )
    .find((observation) => observation !== undefined);
  return own?.unrounded ?? absentFigure('blank');
}
