import { wayOf } from './catalogue/index.js';
import { accumulatedFigures, type WayOfYears } from './formulas/index.js';
import {
  comparePeriods,
  endOfPeriod,
  exactly,
  isKnown,
  numberOf,
  periodText,
  type Period,
} from './model/index.js';
import {
  isOwnTotal,
  plannedSteps,
  type Goal,
  type Observation,
  type Submission,
} from './submission/index.js';

/** 期间值 · A value at the end of a period, in the unit of its indicator. */
export interface DatedValue {
  readonly period: string;
  readonly value: number;
}

/** 下级值 · The value of a direct subordinate in the current period. */
export interface SubordinateValue {
  readonly region: string;
  readonly name: string;
  readonly value: number;
}

/** 历程 · What charts draw of an indicator besides its progress; what there is none of is left out. */
export interface IndicatorHistory {
  /** 年度目标 · The planned values. */
  readonly path?: readonly DatedValue[];
  /** The unit's own totals; of a cumulative target the sums since its base. */
  readonly points?: readonly DatedValue[];
  readonly subordinates?: readonly SubordinateValue[];
}

interface Point {
  readonly period: Period;
  readonly value: number;
}

/** The history of each goal of a workbook; subordinates only where they are counties or above. */
export function historyReader(submission: Submission): (goal: Goal) => IndicatorHistory {
  const byIndicator = new Map<string | undefined, Observation[]>();
  for (const observation of submission.observationsByKey.values()) {
    const id = observation.row.cells.indicatorCode.value;
    const known = byIndicator.get(id);
    if (known) known.push(observation);
    else byIndicator.set(id, [observation]);
  }
  return (goal) => {
    const observations = byIndicator.get(goal.row.cells.indicatorCode.value) ?? [];
    return {
      ...named('path', pathOf(goal, submission)),
      ...named('points', pointsOf(goal, observations, submission.unitCode)),
      ...named('subordinates', subordinatesOf(goal, observations, submission)),
    };
  };
}

/** A list under its name, or nothing where it is empty. */
function named<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return (items.length > 0 ? { [name]: items } : {}) as { [Key in Name]?: readonly Item[] };
}

function pathOf(goal: Goal, { tables }: Submission): readonly DatedValue[] {
  const points = plannedSteps(goal, tables).flatMap(({ period, planned }) =>
    isKnown(planned) ? [{ period, value: planned.value }] : [],
  );
  return points.sort((a, b) => comparePeriods(a.period, b.period)).map(dated);
}

function pointsOf(
  goal: Goal,
  observations: readonly Observation[],
  unit: string | undefined,
): readonly DatedValue[] {
  const own = observations.filter((each) => isOwnTotal(each, unit));
  const points = own.flatMap(({ period, unrounded }) =>
    period && isKnown(unrounded) ? [{ period, value: unrounded.value }] : [],
  );
  points.sort((a, b) => comparePeriods(a.period, b.period));
  return asTargetCounts(goal, points).map(dated);
}

/** Amounts as their target counts them: of its own year, or summed since the base. */
function asTargetCounts(goal: Goal, points: readonly Point[]): readonly Point[] {
  const { kind, baseYear, targetYear } = goal;
  if (kind === 'annual') return points.filter(({ period }) => period.year === targetYear);
  if (kind !== 'cumulative') return points;
  const way = wayOf(goal);
  return way.way === 'sum' ? [...sums(points, baseYear)] : wholes(points, baseYear, way);
}

/** Points since the level of the base year, or rates of whole years one upon the other. */
function wholes(
  points: readonly Point[],
  baseYear: number | undefined,
  way: WayOfYears,
): readonly Point[] {
  const first = way.way === 'points' ? baseYear : (baseYear ?? Infinity) + 1;
  const own = points.filter(({ period }) => endOfPeriod(period).month === 12);
  const start = own.findIndex(({ period }) => period.year === first);
  const rest = start < 0 ? [] : own.slice(start);
  return rest.flatMap(({ period }, at) => {
    const figures = rest.slice(0, at + 1).map(({ value }) => exactly(value));
    const whole = accumulatedFigures(figures, way);
    const isGapless = period.year === (first ?? 0) + at || way.way === 'points';
    return whole && isKnown(whole) && isGapless ? [{ period, value: whole.value }] : [];
  });
}

/** The sums since the base; they end where a year is missing. */
function* sums(points: readonly Point[], baseYear: number | undefined): Generator<Point> {
  let [before, latest, year] = [0, 0, baseYear];
  for (const { period, value } of points) {
    if (year === undefined || period.year > year + 1) return;
    if (period.year === year + 1) {
      before += latest;
      year = period.year;
    }
    if (period.year === baseYear || period.year < year) continue;
    latest = value;
    yield { period, value: before + value };
  }
}

function subordinatesOf(
  { currentPeriod }: Goal,
  observations: readonly Observation[],
  { unit, regions }: Submission,
): readonly SubordinateValue[] {
  if (unit?.level !== 'province' && unit?.level !== 'city') return [];
  const period = currentPeriod && periodText(currentPeriod);
  return observations.flatMap((observation) => {
    const { region, scope, unrounded } = observation;
    const value = numberOf(unrounded);
    const isAsked = scope === 'subordinate' && region !== undefined && value !== undefined;
    if (!isAsked || !observation.period || periodText(observation.period) !== period) return [];
    return [{ region, name: regions.find(region)?.name || region, value }];
  });
}

function dated({ period, value }: Point): DatedValue {
  return { period: periodText(period), value };
}
