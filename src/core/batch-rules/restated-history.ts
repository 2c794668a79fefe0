import type { FigureColumn, WorkbookFacts } from '../facts/index.js';
import { groupBy } from '../model/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';
import { earlierTotals, isHistory } from './evidence/earlier-totals.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { findContradiction } from './evidence/find-contradiction.js';
import { isRestructuredSince } from './evidence/is-restructured-since.js';
import { counterparts, type Delivered } from './evidence/own-totals.js';
import { columnUnit, shownFigure } from './evidence/shown-figure.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly earlier: number;
  readonly unit: string;
  readonly file: string;
};

/** 历史数据变动 · A figure of a past period is another than in the earlier delivery. */
export const restatedHistory: BatchRule<'restated-history', Facts> = {
  id: 'restated-history',
  severity: 'verify',
  *check(batch) {
    const byRegion = groupBy(batch.previous, ({ region }) => region ?? '');
    const othersOf = ({ region }: WorkbookFacts) =>
      earlierTotals(byRegion.get(region ?? '') ?? [], batch);
    for (const [own, earlier] of counterparts(batch.workbooks, othersOf)) {
      const failure = compare(own, earlier, batch);
      if (failure) yield failure;
    }
  },
};

function compare(
  { workbook, figure }: Delivered,
  earlier: Delivered,
  batch: Batch,
): BatchAnswer<Facts> | undefined {
  const { indicator: id, period, region } = figure;
  const indicator = batch.indicators.get(id);
  const of = indicator && findContradiction(figure, earlier.figure, indicator);
  if (!of || !isHistory(earlier, indicator, batch)) return undefined;
  if (isRestructuredSince(period, region, { ...batch, workbooks: [workbook] })) return undefined;
  const facts = {
    ...{ indicator: id, period, of },
    found: shownFigure(figure, of, indicator),
    earlier: shownFigure(earlier.figure, of, indicator),
    unit: columnUnit(of, indicator),
    file: earlier.workbook.file,
  };
  const related = [figureWhere(earlier.workbook, earlier.figure, of)];
  return { ...figureSpot(workbook, figure, of), facts, related };
}
