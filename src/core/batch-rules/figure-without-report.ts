import {
  figureOf,
  type FigureColumn,
  type FigureFact,
  type WorkbookFacts,
} from '../facts/index.js';
import { isAbsent, isKnown } from '../model/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { ownTotals, totalAt, type Delivered } from './evidence/own-totals.js';
import { columnUnit, shownFigure } from './evidence/shown-figure.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly name: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly unit: string;
  readonly file: string;
};

const columns: readonly FigureColumn[] = ['numerator', 'denominator', 'value'];

/** 上报未取得而有数 · A superior prints a number of a subordinate that the subordinate itself says it has not got. */
export const figureWithoutReport: BatchRule<'figure-without-report', Facts> = {
  id: 'figure-without-report',
  severity: 'verify',
  *check(batch) {
    for (const workbook of batch.workbooks) {
      for (const figure of rowsOfOthers(workbook)) yield* judge({ workbook, figure }, batch);
    }
  },
};

function rowsOfOthers({ figures, region: own }: WorkbookFacts): readonly FigureFact[] {
  return figures.filter(({ scope, region }) => scope === 'subordinate' && region !== own);
}

function* judge({ workbook, figure }: Delivered, batch: Batch): Iterable<BatchAnswer<Facts>> {
  const child = totalAt(ownTotals(figure.region, batch), figure);
  const of = child && columns.find((column) => isInvented(figure, child.figure, column));
  const indicator = batch.indicators.get(figure.indicator);
  if (!child || !of || !indicator) return;
  const facts = {
    ...{ indicator: figure.indicator, period: figure.period, of },
    name: batch.regions.find(figure.region)?.name ?? figure.region,
    found: shownFigure(figure, of, indicator),
    unit: columnUnit(of, indicator),
    file: child.workbook.file,
  };
  const related = [figureWhere(child.workbook, child.figure, of)];
  yield { ...figureSpot(workbook, figure, of), facts, related };
}

/** A number above beside a declared … below; where the subordinate gives the parts of a rate, the rate follows. */
function isInvented(above: FigureFact, below: FigureFact, of: FigureColumn): boolean {
  const reported = figureOf(below[of]);
  if (!isAbsent(reported) || reported.absent !== 'unavailable') return false;
  const hasParts = [below.numerator, below.denominator].every((part) => isKnown(figureOf(part)));
  return isKnown(figureOf(above[of])) && !(of === 'value' && hasParts);
}
