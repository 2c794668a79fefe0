import { isAverage, isJoined, isRounded, joinedFigure, yearsBefore } from '../catalogue/index.js';
import { meets, ratioAgrees } from '../formulas/index.js';
import {
  absentFigure,
  exactly,
  isKnown,
  latestDue,
  periodsEndingWith,
  type Day,
  type Figure,
  type Period,
} from '../model/index.js';
import type { Goal } from './goals.js';
import { observationKey, pairFactor, type Observation } from './observations.js';
import { isWholePeriod, type Timing } from './timing.js';

/** What the joins between 指标 and 数据 need to know of a workbook. */
export interface Joinable extends Timing {
  readonly unitCode: string | undefined;
  readonly observationsByKey: ReadonlyMap<string, Observation>;
}

/**
 * The unit's own 合计 of an indicator and period, or of a period of another name that ends on the same day.
 *
 * Undefined where 数据 has no such row.
 */
export function ownTotal(
  { row }: Goal,
  period: Period | undefined,
  { unitCode, observationsByKey }: Joinable,
): Observation | undefined {
  const indicator = row.cells.indicatorCode.value;
  if (unitCode === undefined || indicator === undefined || !period) return undefined;
  return periodsEndingWith(period)
    .map((each) => observationKey(unitCode, indicator, { period: each, scope: 'total' }))
    .map((key) => observationsByKey.get(key))
    .find((observation) => observation !== undefined);
}

/** The own 合计 at the end of a year, under the year's name or that of its last half, quarter or month. */
export function ownTotalOfYear(
  goal: Goal,
  year: number | undefined,
  workbook: Joinable,
): Observation | undefined {
  if (year === undefined) return undefined;
  const frequency = goal.indicator?.frequency ?? 'year';
  return ownTotal(goal, latestDue(frequency, { year, month: 12, day: 31 }), workbook);
}

/**
 * 当前值应为 · The current value as 数据 has it: the own 合计 of the current period.
 *
 * For a cumulative target each year's latest due amount up to it in its way, for growth the geometric
 * mean of the whole years; undefined where 数据 has no row for a period that is needed.
 */
export function currentFromData(goal: Goal, workbook: Joinable): Figure | undefined {
  const { kind, currentPeriod } = goal;
  const total = ownTotal(goal, currentPeriod, workbook);
  const current = total?.unrounded;
  if (!isJoined(kind) || !currentPeriod || current === undefined) return current;
  if (goal.baseYear === undefined || !isHeldTo(goal)) return undefined;
  const years = yearsBefore(goal).map((year) => ownTotalOfYear(goal, year, workbook)?.unrounded);
  const known = years.filter((part) => part !== undefined);
  if (known.length < years.length) return undefined;
  const isWhole = isWholePeriod(currentPeriod, total?.nature ?? 'actual', workbook);
  return joinedFigure(goal, [...known, current], isWhole);
}

/** Without the decimals of its indicator a typed average can be held to nothing. */
function isHeldTo({ kind, indicator, unit }: Goal): boolean {
  if (!isAverage(kind)) return true;
  return indicator !== undefined && isRounded(indicator) && unit === '%';
}

/**
 * 应报期间 · The period that is current by the cut-off date; undefined where that or the indicator is unknown.
 *
 * The target of one year stays with the last period of its year.
 */
export function duePeriod(
  { indicator, kind, targetYear }: Goal,
  asOf: Day | undefined,
): Period | undefined {
  if (!indicator || !asOf || indicator.isIrregular) return undefined;
  const isOver = kind === 'annual' && targetYear !== undefined && targetYear < asOf.year;
  return latestDue(indicator.frequency, isOver ? { year: targetYear, month: 12, day: 31 } : asOf);
}

/** What a rating is decided from: the unrounded figure of 数据 where it agrees, else as reported. */
export function ratedFigure(reported: Figure, fromData: Figure | undefined): Figure {
  const exact = isKnown(reported) ? exactly(reported.value) : absentFigure(reported.absent);
  if (fromData === undefined || !isKnown(fromData)) return exact;
  return meets(reported, fromData) === false ? exact : fromData;
}

/** Whether a reported figure agrees with a row of 数据, a ratio by cross-multiplication; undefined where absent. */
export function agreesWith(reported: Figure, observation: Observation): boolean | undefined {
  const { indicator, numerator, denominator, value } = observation;
  if (indicator?.measure !== 'ratio' || !isKnown(reported)) return meets(reported, value);
  const factor = pairFactor(observation);
  if (factor === undefined) return meets(reported, value);
  const ofPair = ratioAgrees({ numerator, denominator, factor, published: reported });
  return ofPair ?? meets(reported, value);
}
