import { yearsBefore } from '../../catalogue/index.js';
import { yearPeriod, type Figure, type Period } from '../../model/index.js';
import {
  counts,
  isInapplicable,
  isNotDue,
  ownTotal,
  ownTotalOfYear,
  type Goal,
  type Joinable,
  type Observation,
} from '../../submission/index.js';

/** 应有合计 · An own 合计 that a goal rests on, and the column of the goal that asks for it. */
export interface NeededTotal {
  readonly field: 'currentPeriod' | 'baseYear';
  readonly period: Period;
  /** What the goal itself reports for it. */
  readonly reported: Figure;
  readonly total: Observation | undefined;
}

/**
 * The own totals that 数据 must have for a goal, found or not.
 *
 * That of the current period unless it does not count yet, for a cumulative target those of the years
 * before it, for a rise or fall that of the base year.
 */
export function totalsNeeded(goal: Goal, workbook: Joinable): readonly NeededTotal[] {
  const { kind, baseYear, currentPeriod, current, base } = goal;
  if (kind === 'words' || isInapplicable(goal, workbook)) return [];
  const needed: NeededTotal[] = [];
  const ofYear = (year: number, field: NeededTotal['field'], reported: Figure) => {
    const total = ownTotalOfYear(goal, year, workbook);
    needed.push({ field, period: total?.period ?? yearPeriod(year), reported, total });
  };
  if ((kind === 'rise' || kind === 'fall') && baseYear !== undefined) {
    ofYear(baseYear, 'baseYear', base);
  }
  for (const year of yearsBefore(goal)) ofYear(year, 'currentPeriod', current);
  if (currentPeriod && counts(currentPeriod, workbook) && !isNotDue(goal, workbook)) {
    const total = ownTotal(goal, currentPeriod, workbook);
    const period = total?.period ?? currentPeriod;
    needed.push({ field: 'currentPeriod', period, reported: current, total });
  }
  return needed;
}
