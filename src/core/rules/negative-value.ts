import type { ColumnSpec } from '../contract/index.js';
import { fifteenDigits } from '../formulas/index.js';
import {
  contractCells,
  indicatorFigures,
  ratioObservations,
  type Observation,
  type Submission,
} from '../submission/index.js';
import type { Entry } from '../tables/index.js';
import { at, atCell, atField, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly minimum: number; readonly unit: string };

const amounts = new Set(['fund', 'subsidy', 'amount', 'progress']);

/** 数值过小 · A figure below what its indicator can be, or a count or amount of money below zero. */
export const negativeValue: Rule<'negative-value', Facts> = {
  id: 'negative-value',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    yield* ofIndicators(submission);
    for (const observation of ratioObservations(submission)) yield* ofParts(observation);
    for (const cell of contractCells(submission, isAmount, isBelowZero)) {
      const found = Number(cell.entry.value);
      yield fail(atCell(cell), { found, minimum: 0, unit: '' });
    }
  },
};

/** What may only grow began at zero, whether or not the catalogue says so. */
function* ofIndicators(submission: Submission): Iterable<Answer<Facts>> {
  for (const { row, field, indicator, figure, unit, scale } of indicatorFigures(submission)) {
    const minimum = indicator.minimum ?? (indicator.growsOnly ? 0 : undefined);
    const found = figure.value;
    if (minimum === undefined || fifteenDigits(found * scale) >= minimum) continue;
    yield fail(atField(row, field), { found, minimum: minimum / scale, unit });
  }
}

/** The parts of a rate that can't be negative are not negative either. */
function* ofParts({ row, indicator }: Observation): Iterable<Answer<Facts>> {
  if ((indicator?.minimum ?? -1) < 0) return;
  for (const field of ['numerator', 'denominator'] as const) {
    const found = row.cells[field].value ?? 0;
    if (found < 0) yield fail(at(row, field), { found, minimum: 0, unit: '' });
  }
}

function isBelowZero({ value }: Entry<unknown>): boolean {
  return typeof value === 'number' && value < 0;
}

function isAmount({ id, holds }: ColumnSpec): boolean {
  return holds === 'count' || amounts.has(id);
}
