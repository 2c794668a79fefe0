import type { Figure, Period } from '../model/index.js';
import type { Goal } from './goals.js';
import { numberFigure } from './number-figure.js';
import type { Row, Tables } from '../tables/index.js';

/** 计划值 · One row of 年度目标, understood: its period and the value planned for the end of it. */
export interface PlannedStep {
  readonly row: Row<'path'>;
  readonly period: Period;
  readonly planned: Figure;
}

/** 年度目标 · The planned values of a goal whose period can be read, in the order of the sheet. */
export function plannedSteps({ row, indicator }: Goal, { path }: Tables): readonly PlannedStep[] {
  const id = row.cells.indicatorCode.value;
  return (path?.rows ?? []).flatMap((step) => {
    const { indicatorCode, period } = step.cells;
    if (indicatorCode.value !== id || !period.value) return [];
    const planned = numberFigure(step, 'plannedValue', indicator);
    return [{ row: step, period: period.value, planned }];
  });
}
