import type { Indicator } from '../../catalogue/index.js';
import { readDay, readPeriod } from '../../entries/index.js';
import type { FigureColumn, WorkbookFacts } from '../../facts/index.js';
import { isDue } from '../../model/index.js';
import type { Batch } from '../batch-rule.js';
import { earlierOf, earlierTotals, isHistory } from './earlier-totals.js';
import { findContradiction } from './find-contradiction.js';
import { isRestructuredSince } from './is-restructured-since.js';
import { counterparts, type Delivered } from './own-totals.js';

/** 改动 · A figure that contradicts the one of the earlier delivery. */
export interface Restatement {
  readonly own: Delivered;
  readonly earlier: Delivered;
  readonly of: FigureColumn;
  readonly indicator: Indicator;
}

/** 历史数据的改动 · The figures of a batch that are others than in the earlier delivery, boundaries unchanged. */
export function* restatements(batch: Batch): Iterable<Restatement> {
  const ofRegion = earlierOf(batch);
  const othersOf = (workbook: WorkbookFacts) => earlierTotals(ofRegion(workbook), batch);
  for (const [own, earlier] of counterparts(batch.workbooks, othersOf)) {
    const { figure, workbook } = own;
    const indicator = batch.indicators.get(figure.indicator);
    const of = indicator && findContradiction(figure, earlier.figure, indicator);
    if (!of || isPartial(own) || isPartial(earlier)) continue;
    const { period, region } = figure;
    if (isRestructuredSince(period, region, { ...batch, workbooks: [workbook] })) continue;
    if (earlier.figure.nature || isHistory(earlier, indicator, batch)) {
      yield { own, earlier, of, indicator };
    }
  }
}

/** What a 调度 reports of a period that still runs goes only as far as its cut-off date. */
function isPartial({ workbook, figure }: Delivered): boolean {
  if (!workbook.isRunning || figure.nature === 'estimate') return false;
  const period = readPeriod(figure.period);
  const asOf = readDay(workbook.asOf);
  return period !== undefined && asOf !== undefined && !isDue(period, asOf);
}
