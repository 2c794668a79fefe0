import { figureOf, type FigureColumn, type FigureFact } from '../../../core/facts/index.js';
import { numberOf } from '../../../core/model/index.js';
import type { SummarySource } from './summary-request.js';

/** What a figure measures, and when. */
export interface FigureSeries {
  readonly indicator: string;
  readonly period: string;
}

/** The three numbers of a figure; null where it has none. */
export type OwnAmounts = Readonly<Record<FigureColumn, number | null>>;

/** The unit's own 合计 of an indicator and period in one workbook. */
export function ownFigure(
  file: string,
  { indicator, period }: FigureSeries,
  { factsByFile }: SummarySource,
): FigureFact | undefined {
  const { figures = [], region } = factsByFile.get(file) ?? {};
  return figures.find(
    (figure) =>
      figure.scope === 'total' &&
      figure.region === region &&
      figure.indicator === indicator &&
      figure.period === period,
  );
}

/** The numbers of a figure in the unit of the plan. */
export function amountsOf({ numerator, denominator, value }: FigureFact): OwnAmounts {
  const known = (kept: typeof value | undefined) => numberOf(figureOf(kept)) ?? null;
  return { numerator: known(numerator), denominator: known(denominator), value: known(value) };
}

/** Σ of the numbers that are there; null where there is none. */
export function totalOf(numbers: readonly (number | null)[]): number | null {
  const known = numbers.filter((number) => number !== null);
  if (known.length === 0) return null;
  return Number(known.reduce((sum, number) => sum + number, 0).toPrecision(15));
}
