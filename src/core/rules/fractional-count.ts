import { decimalsOfNumber } from '../formulas/index.js';
import {
  contractCells,
  indicatorFigures,
  ratioObservations,
  type Observation,
  type Submission,
} from '../submission/index.js';
import type { Entry } from '../tables/index.js';
import { isCountedUnit, wholeDecimals } from '../units/index.js';
import { countsWhole } from './evidence/counts-whole.js';
import { at, atCell, atField, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly unit: string };

/** 计数带小数 · A number of people or things that is not whole. */
export const fractionalCount: Rule<'fractional-count', Facts> = {
  id: 'fractional-count',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    yield* ofIndicators(submission);
    for (const observation of ratioObservations(submission)) yield* ofParts(observation);
    for (const cell of contractCells(submission, ({ holds }) => holds === 'count', isFraction)) {
      yield fail(atCell(cell), { found: Number(cell.entry.value), unit: '' });
    }
  },
};

/** A level or amount that counts; 1.4 万人 are whole people, planned ones need not be. */
function* ofIndicators(submission: Submission): Iterable<Answer<Facts>> {
  for (const one of indicatorFigures(submission)) {
    const { row, field, figure, unit } = one;
    if (one.isPlanned || !countsWhole(one)) continue;
    const found = figure.value;
    if (isWhole(found, wholeDecimals(unit))) continue;
    yield fail(atField(row, field), { found, unit });
  }
}

/** Both parts of a share are counts, unless the rate itself is money, area or time. */
function* ofParts({ row, indicator }: Observation): Iterable<Answer<Facts>> {
  if (!indicator || !isCountedUnit(indicator.partsUnit ?? indicator.unit)) return;
  for (const field of ['numerator', 'denominator'] as const) {
    const found = row.cells[field].value;
    if (found === undefined || isWhole(found, 0)) continue;
    yield fail(at(row, field), { found, unit: indicator.partsUnit ?? '' });
  }
}

function isFraction({ value }: Entry<unknown>): boolean {
  return typeof value === 'number' && !isWhole(value, 0);
}

function isWhole(value: number, decimals: number): boolean {
  return Number.isInteger(value) || decimalsOfNumber(value) <= decimals;
}
