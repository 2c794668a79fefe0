import { isJoined, type Indicator } from '../catalogue/index.js';
import { isKnown, onceForEach, type Figure, type Known } from '../model/index.js';
import type { Goal } from './goals.js';
import { formulaOf, type Row } from '../tables/index.js';
import { indicatorScale } from '../units/index.js';
import { numberFigure } from './number-figure.js';
import type { Observation } from './observations.js';
import type { Submission } from './submission.js';

/** 指标数值 · A figure in the unit of an indicator, and the cell that it stands in. */
export interface IndicatorFigure {
  readonly row: Row;
  readonly field: string;
  readonly indicator: Indicator;
  readonly figure: Known;
  /** The unit that the sheet gives it in, and units of the catalogue per such unit. */
  readonly unit: string;
  readonly scale: number;
  /** Whether it is wished for (目标值, 目标上限, 计划值) and not reported. */
  readonly isPlanned: boolean;
  /** The row of 数据 that it is the value of. */
  readonly observation?: Observation;
}

type Measure = Pick<IndicatorFigure, 'indicator' | 'unit' | 'scale'>;

/**
 * Every known figure of a known indicator: goals of 指标, path of 年度目标, values of 数据.
 *
 * An indicator whose unit cannot be converted has none: unit-mismatch tells of it.
 */
export const indicatorFigures = onceForEach(
  (submission: Submission): readonly IndicatorFigure[] => [...findFigures(submission)],
);

function* findFigures(submission: Submission): Iterable<IndicatorFigure> {
  const { goals, observations, tables } = submission;
  const measures = new Map(
    goals.map((goal) => [goal.row.cells.indicatorCode.value, measureOf(goal)]),
  );
  for (const goal of goals) yield* ofGoal(goal);
  for (const row of tables.path?.rows ?? []) yield* ofPath(row, measures);
  for (const observation of observations) {
    const { row, indicator, value: figure } = observation;
    const id = row.cells.indicatorCode.value;
    if (!indicator || !isKnown(figure)) continue;
    const own = { indicator, unit: indicator.unit, scale: 1 };
    const measure = measures.has(id) ? measures.get(id) : own;
    if (measure) yield { row, field: 'value', figure, isPlanned: false, observation, ...measure };
  }
}

/** Whether a formula stands in the cell, so that nobody typed its decimals. */
export function isCalculated({ row, field }: Pick<IndicatorFigure, 'row' | 'field'>): boolean {
  return formulaOf(row, field) !== undefined;
}

function measureOf({ row, indicator }: Goal): Measure | undefined {
  const unit = row.cells.unit.value ?? indicator?.unit ?? '';
  const scale = indicator && indicatorScale(unit, indicator);
  return indicator && scale !== undefined ? { indicator, unit, scale } : undefined;
}

function* ofPath(
  row: Row<'path'>,
  measures: ReadonlyMap<string | undefined, Measure | undefined>,
): Iterable<IndicatorFigure> {
  const measure = measures.get(row.cells.indicatorCode.value);
  const figure = numberFigure(row, 'plannedValue', measure?.indicator);
  if (measure && isKnown(figure)) {
    yield { row, field: 'plannedValue', figure, isPlanned: true, ...measure };
  }
}

/** What the years of an office's own table come to stands in none of its cells. */
function isMade({ row, kind }: Goal): boolean {
  return row.places !== undefined && isJoined(kind);
}

function* ofGoal(goal: Goal): Iterable<IndicatorFigure> {
  const measure = measureOf(goal);
  const { row, base, current, target, upper } = goal;
  const fields: readonly (readonly [string, Figure, boolean])[] = [
    ['baseValue', base, false],
    ['targetValue', target, true],
    ['upperLimit', upper, true],
    ...(isMade(goal) ? [] : [['currentValue', current, false] as const]),
  ];
  for (const [field, figure, isPlanned] of measure ? fields : []) {
    if (measure && isKnown(figure)) yield { row, field, figure, isPlanned, ...measure };
  }
}
