import type { Indicator } from '../../catalogue/index.js';
import { shownDecimals } from '../../entries/index.js';
import { compareRatio, meets, ratioAgrees, roundedApart } from '../../formulas/index.js';
import {
  exactly,
  isKnown,
  numberOf,
  remember,
  type Figure,
  type Known,
} from '../../model/index.js';
import { targetLimits } from '../../ratings/index.js';
import { levelOf } from '../../regions/index.js';
import {
  asReported,
  currentFromData,
  ownTotal,
  ratioObservations,
  type Goal,
  type Observation,
  type Submission,
} from '../../submission/index.js';
import { formatOf, type Row } from '../../tables/index.js';

/** 取整达标 · A figure that meets its target only as it was rounded, and what it stands for. */
export interface RoundedFigure {
  readonly row: Row;
  readonly field: 'value' | 'currentValue';
  readonly found: number;
  readonly unrounded: number;
  readonly target: number;
  /** What tells the figure itself: numerator and denominator, the rows of 数据, or the cell that shows less than it holds. */
  readonly by: 'counts' | 'data' | 'format';
  readonly counts?: Counts;
  readonly unit: string;
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

type Limits = ReturnType<typeof targetLimits>;

/** The values of 数据 and the current values of 指标 that meet a target only as they were rounded. */
export function* roundedFigures(submission: Submission): Iterable<RoundedFigure> {
  const { goals, unitCode } = submission;
  const goalOf = new Map(goals.map((goal) => [goal.indicator, goal]));
  for (const observation of ratioObservations(submission)) {
    const { indicator, region, row, value: figure, unit } = observation;
    const limits = limitsFor(observation, region === unitCode ? goalOf.get(indicator) : undefined);
    yield* byCounts(observation, limits);
    yield* byFormat({ row, field: 'value', indicator, figure, unit }, limits);
  }
  for (const goal of goals) yield* ofGoal(goal, submission);
}

function* byCounts(
  { row, indicator, numerator, denominator, value }: Observation,
  { lower, upper }: Limits,
): Iterable<RoundedFigure> {
  if (!indicator || !isKnown(numerator) || !isKnown(denominator) || !isKnown(value)) return;
  const { factor, unit } = indicator;
  if (ratioAgrees({ numerator, denominator, factor, published: value }) !== true) return;
  const compare = (counted: number, limit: number) =>
    compareRatio({ numerator: counted, denominator: denominator.value, factor }, limit);
  const isShort = lower !== undefined && value.value >= lower && compare(numerator.high, lower) < 0;
  const isBeyond = upper !== undefined && value.value <= upper && compare(numerator.low, upper) > 0;
  const exact = (numerator.value * factor) / denominator.value;
  const counts = { numerator: numerator.value, denominator: denominator.value };
  for (const target of [isShort ? [lower] : [], isBeyond ? [upper] : []].flat()) {
    const unrounded = asReported(exact, indicator, [target]);
    const found = value.value;
    yield { row, field: 'value', found, unrounded, target, by: 'counts', counts, unit };
  }
}

/** Where the row of 数据 is told itself, its current value goes without saying. */
function* ofGoal(goal: Goal, submission: Submission): Iterable<RoundedFigure> {
  const { row, current, indicator, unit } = goal;
  const limits = goal.kind ? limitsOf(goal, goal.kind) : {};
  const cell = { row, field: 'currentValue', unit } as const;
  yield* byFormat({ ...cell, indicator, figure: current }, limits);
  const total = ownTotal(goal, goal.currentPeriod, submission);
  const figure = currentFromData(goal, submission);
  if (!isKnown(current) || !figure || !isKnown(figure) || !meets(current, figure)) return;
  const target = crossed(current.value, figure, limits);
  if (target === undefined || (total && [...byCounts(total, limits)].length > 0)) return;
  const unrounded = asReported(figure.value, indicator, [target]);
  const counts = total && goal.kind !== 'cumulative' ? countsOf(total) : undefined;
  const by = counts ? ({ by: 'counts', counts } as const) : ({ by: 'data' } as const);
  yield { ...cell, found: current.value, unrounded, target, ...by };
}

function countsOf({ indicator, numerator, denominator }: Observation): Counts | undefined {
  if (indicator?.measure !== 'ratio' || !isKnown(numerator) || !isKnown(denominator))
    return undefined;
  return { numerator: numerator.value, denominator: denominator.value };
}

interface ShownFigure {
  readonly row: Row;
  readonly field: RoundedFigure['field'];
  readonly indicator: Indicator | undefined;
  readonly figure: Figure;
  readonly unit: string;
}

function* byFormat(cell: ShownFigure, limits: Limits): Iterable<RoundedFigure> {
  const { row, field, indicator, figure, unit } = cell;
  if (!indicator || !isKnown(figure)) return;
  const { value } = figure;
  const found = shownShort(cell, { value, precision: indicator.precision });
  const target = found === undefined ? undefined : crossed(found, exactly(value), limits);
  if (found === undefined || target === undefined) return;
  yield { row, field, found, unrounded: value, target, by: 'format', unit };
}

/** What a cell shows where its format leaves out decimals that its indicator is published with; the rest is calculated. */
function shownShort(
  { row, field }: ShownFigure,
  { value, precision }: { readonly value: number; readonly precision: number },
): number | undefined {
  const format = formatOf(row, field);
  const decimals = /[;[]/.test(format) ? decimalsOf(format, value) : decimalsOfFormat(format);
  const isShort = decimals !== undefined && decimals >= 0 && decimals < precision;
  return isShort ? roundedApart(value, { decimals }) : undefined;
}

/** Formats are few; only those of sections or with conditions show numbers differently by their value. */
const decimalsOfFormat = remember((format: string) => decimalsOf(format, 1));

function decimalsOf(format: string, value: number): number | undefined {
  return hasOptionalPlaces(format) ? undefined : shownDecimals(format, value);
}

/** Optional places show what is stored, as far as they go. */
function hasOptionalPlaces(format: string): boolean {
  const [section = ''] = format.split(';');
  return /[#?]/.test(section.split('.')[1] ?? '');
}

/** The limit that a stated number keeps and the figure behind it cannot. */
function crossed(
  stated: number,
  { low, high }: Known,
  { lower, upper }: Limits,
): number | undefined {
  if (lower !== undefined && stated >= lower && high < lower) return lower;
  return upper !== undefined && stated <= upper && low > upper ? upper : undefined;
}

/** The unit's own target, and the plan's for others at whose level it holds. */
function limitsFor({ indicator, region = '' }: Observation, goal: Goal | undefined): Limits {
  if (goal?.kind) return limitsOf(goal, goal.kind);
  const level = levelOf(region);
  if (!indicator || !level || !indicator.levels.includes(level)) return {};
  const { kind, value } = indicator.target;
  return targetLimits({ kind, target: value });
}

function limitsOf({ target }: Goal, kind: NonNullable<Goal['kind']>): Limits {
  return targetLimits({ kind, target: numberOf(target) });
}
