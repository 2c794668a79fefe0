import type { FigureColumn } from '../facts/index.js';
import type { BatchRule } from './batch-rule.js';
import { restatements, type Restatement } from './evidence/restatements.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { columnUnit, shownFigure } from './evidence/shown-figure.js';

/** What is told of a figure that is another than in the earlier delivery. */
export type RestatedFacts = {
  readonly indicator: string;
  readonly period: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly earlier: number;
  readonly unit: string;
  readonly file: string;
};

/** 历史数据变动 · A figure of a past period is another than in the earlier delivery, and no revision is declared. */
export const restatedHistory: BatchRule<'restated-history', RestatedFacts> = {
  id: 'restated-history',
  severity: 'verify',
  *check(batch) {
    for (const restatement of restatements(batch)) {
      const { own, earlier, of } = restatement;
      const isExpected = own.workbook.revision ?? earlier.figure.nature;
      if (isExpected) continue;
      const related = [figureWhere(earlier.workbook, earlier.figure, of)];
      const facts = restatedFacts(restatement);
      yield { ...figureSpot(own.workbook, own.figure, of), facts, related };
    }
  },
};

/** What is told of a figure that is another than before: both numbers, and the earlier file. */
export function restatedFacts({ own, earlier, of, indicator }: Restatement): RestatedFacts {
  return {
    ...{ indicator: indicator.id, period: own.figure.period, of },
    found: shownFigure(own.figure, of, indicator),
    earlier: shownFigure(earlier.figure, of, indicator),
    unit: columnUnit(of, indicator),
    file: earlier.workbook.file,
  };
}
