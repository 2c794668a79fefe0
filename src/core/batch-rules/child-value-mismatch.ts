import type { FigureColumn, FigureFact, WorkbookFacts } from '../facts/index.js';
import { groupBy } from '../model/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { findContradiction } from './evidence/find-contradiction.js';
import { isRestructuredSince } from './evidence/is-restructured-since.js';
import { ownTotals, totalAt, type Delivered } from './evidence/own-totals.js';
import { columnUnit, shownFigure } from './evidence/shown-figure.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly name: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly delivered: number;
  readonly unit: string;
  readonly file: string;
};

/** 下级数据不符 · A superior's row for a subordinate differs from the subordinate's own total. */
export const childValueMismatch: BatchRule<'child-value-mismatch', Facts> = {
  id: 'child-value-mismatch',
  severity: 'error',
  *check(batch) {
    for (const workbook of batch.workbooks) {
      const rows = workbook.figures.filter(({ scope }) => scope === 'subordinate');
      for (const [region, figures] of groupBy(rows, (figure) => figure.region)) {
        yield* judge(figures, workbook, { region, batch });
      }
    }
  },
};

function* judge(
  figures: readonly FigureFact[],
  workbook: WorkbookFacts,
  { region, batch }: { readonly region: string; readonly batch: Batch },
): Iterable<BatchAnswer<Facts>> {
  if (region === workbook.region || !batch.deliveries.has(region)) return;
  const totals = ownTotals(region, batch);
  for (const figure of figures) {
    const child = totalAt(totals, figure);
    const failure = child && compare({ workbook, figure }, child, batch);
    if (failure) yield failure;
  }
}

function compare(
  { workbook, figure }: Delivered,
  child: Delivered,
  batch: Batch,
): BatchAnswer<Facts> | undefined {
  const { indicator: id, period, region } = figure;
  const indicator = batch.indicators.get(id);
  const of = indicator && findContradiction(figure, child.figure, indicator);
  const workbooks = [workbook, child.workbook];
  if (!of || isRestructuredSince(period, region, { ...batch, workbooks })) return undefined;
  const facts = {
    ...{ indicator: id, period, of },
    name: batch.regions.find(region)?.name ?? region,
    found: shownFigure(figure, of, indicator),
    delivered: shownFigure(child.figure, of, indicator),
    unit: columnUnit(of, indicator),
    file: child.workbook.file,
  };
  const related = [figureWhere(child.workbook, child.figure, of)];
  return { ...figureSpot(workbook, figure, of), facts, related };
}
