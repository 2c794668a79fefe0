import { meets, ratioAgrees, sum } from '../formulas/index.js';
import { absentFigure, exactly, isKnown, latestDue, yearPeriod } from '../model/index.js';
import type { Day, Figure, Period } from '../model/index.js';
import type { Goal } from './goals.js';
import { observationKey } from './observations.js';
import type { Observation } from './observations.js';

/** What the joins between 指标 and 数据 need to know of a workbook. */
export interface Joinable {
  readonly unitCode: string | undefined;
  readonly asOf: Day | undefined;
  readonly observationsByKey: ReadonlyMap<string, Observation>;
}

/** The unit's own 合计 of an indicator and period; undefined where 数据 has no such row. */
export function ownTotal(
  { row }: Goal,
  period: Period | undefined,
  { unitCode, observationsByKey }: Joinable,
): Observation | undefined {
  const indicator = row.cells.indicatorCode.value;
  if (unitCode === undefined || indicator === undefined || !period) return undefined;
  return observationsByKey.get(observationKey(unitCode, indicator, { period, scope: 'total' }));
}

/**
 * 当前值应为 · The current value as 数据 has it: the own 合计 of the current period.
 *
 * For a cumulative target the sum of each year's latest due amount up to it; undefined where 数据
 * has no row for a period that is needed.
 */
export function currentFromData(goal: Goal, workbook: Joinable): Figure | undefined {
  if (goal.kind !== 'cumulative') return ownTotal(goal, goal.currentPeriod, workbook)?.unrounded;
  const parts = cumulativePeriods(goal).map(
    (period) => ownTotal(goal, period, workbook)?.unrounded,
  );
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length || parts.length === 0 ? undefined : sum(known);
}

/** The periods whose amounts make a cumulative current value: whole years, then the current period. */
export function cumulativePeriods({ baseYear, currentPeriod }: Goal): readonly Period[] {
  if (baseYear === undefined || !currentPeriod) return [];
  const length = Math.max(0, currentPeriod.year - baseYear - 1);
  const years = Array.from({ length }, (_, index) => yearPeriod(baseYear + 1 + index));
  return [...years, currentPeriod];
}

/** The period that is current by the cut-off date; undefined where that or the indicator is unknown. */
export function duePeriod({ indicator }: Goal, asOf: Day | undefined): Period | undefined {
  return indicator && asOf ? latestDue(indicator.frequency, asOf) : undefined;
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
  const { factor } = indicator;
  const ofPair = ratioAgrees({ numerator, denominator, factor, published: reported });
  return ofPair ?? meets(reported, value);
}
