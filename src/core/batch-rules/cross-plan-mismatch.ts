import type { Indicator, Plan } from '../catalogue/index.js';
import type { FigureColumn, WorkbookFacts } from '../facts/index.js';
import { groupBy } from '../model/index.js';
import { figureSpot, figureWhere } from './evidence/figure-spot.js';
import { findContradiction } from './evidence/find-contradiction.js';
import { counterparts, totalsOf, type Delivered } from './evidence/own-totals.js';
import { columnUnit, shownFigure } from './evidence/shown-figure.js';
import { indicatorScale } from '../units/index.js';
import type { Batch, BatchAnswer, BatchRule } from './batch-rule.js';

type Facts = {
  readonly indicator: string;
  readonly period: string;
  readonly of: FigureColumn;
  readonly found: number;
  readonly other: number;
  readonly unit: string;
  readonly plan: string;
  readonly file: string;
};

/** 跨规划不符 · A unit reports one indicator and period differently under two plans. */
export const crossPlanMismatch: BatchRule<'cross-plan-mismatch', Facts> = {
  id: 'cross-plan-mismatch',
  severity: 'verify',
  *check(batch) {
    const byPlan = groupBy(batch.ofLaterPlans, ({ plan }) => plan ?? '');
    for (const plan of batch.catalogue.plans) {
      yield* compareAll(byPlan.get(plan.id) ?? [], sharedIndicators(plan, batch), batch);
    }
  },
};

function* compareAll(
  workbooks: readonly WorkbookFacts[],
  shared: Batch['indicators'],
  batch: Batch,
): Iterable<BatchAnswer<Facts>> {
  const byRegion = groupBy(workbooks, ({ region }) => region ?? '');
  const othersOf = ({ region }: WorkbookFacts) =>
    totalsOf(byRegion.get(region ?? '') ?? [], shared);
  for (const [own, other] of counterparts(batch.workbooks, othersOf)) {
    const indicator = shared.get(own.figure.indicator);
    const failure = indicator && compare(own, other, indicator);
    if (failure) yield failure;
  }
}

/** The indicators of another plan that measure the same as those of this one. */
function sharedIndicators(plan: Plan, { indicators }: Batch): Batch['indicators'] {
  const shared = plan.indicators.filter(({ id, measure, factor, unit }) => {
    const own = indicators.get(id);
    return own?.measure === measure && own.factor === factor && indicatorScale(unit, own) === 1;
  });
  return new Map(shared.map((indicator) => [indicator.id, indicator]));
}

function compare(
  { workbook, figure }: Delivered,
  other: Delivered,
  indicator: Indicator,
): BatchAnswer<Facts> | undefined {
  const of = findContradiction(figure, other.figure, indicator);
  if (!of) return undefined;
  const facts = {
    ...{ indicator: indicator.id, period: figure.period, of },
    found: shownFigure(figure, of, indicator),
    other: shownFigure(other.figure, of, indicator),
    unit: columnUnit(of, indicator),
    plan: other.workbook.plan ?? '',
    file: other.workbook.file,
  };
  const related = [figureWhere(other.workbook, other.figure, of)];
  return { ...figureSpot(workbook, figure, of), facts, related };
}
