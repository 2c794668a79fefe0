import { isOwnTotal } from '../../submission/index.js';
import { seriesKey, type FigureFact, type WorkbookFacts } from '../../facts/index.js';
import { readPeriod } from '../../entries/index.js';
import { onceForEach, periodsEndingWith, periodText, remember } from '../../model/index.js';
import type { Batch } from '../batch-rule.js';
import { findContradiction } from './find-contradiction.js';

/** A figure and the workbook that it stands in. */
export interface Delivered {
  readonly workbook: WorkbookFacts;
  readonly figure: FigureFact;
}

/** What is told of one region, by indicator and period. */
export type Totals = ReadonlyMap<string, Delivered>;

/**
 * 自报合计 · What the workbooks of one region say of it, by indicator and period.
 *
 * Where two of them contradict each other, neither counts.
 */
export function ownTotals(region: string, batch: Batch): Totals {
  const known = totalsByRegion(batch);
  const totals =
    known.get(region) ?? totalsOf(batch.deliveries.get(region) ?? [], batch.indicators);
  known.set(region, totals);
  return totals;
}

/** 同期末的数 · What is told of an indicator at a period, else at another that ends on the same day: 2023-12 for 2023. */
export function totalAt(
  totals: Totals,
  { indicator, period }: Pick<FigureFact, 'indicator' | 'period'>,
): Delivered | undefined {
  return firstAt(totals, indicator, endingTogether(period));
}

/** What is told of an indicator at the first of several periods of which anything is told. */
export function firstAt(
  totals: Totals,
  indicator: string,
  periods: readonly string[],
): Delivered | undefined {
  for (const period of periods) {
    const found = totals.get(seriesKey({ indicator, period }));
    if (found) return found;
  }
  return undefined;
}

/** A period, then the others that end on its last day. */
const endingTogether = remember((text: string): readonly string[] => {
  const period = readPeriod(text);
  return period ? periodsEndingWith(period).map(periodText) : [text];
});

/** Several rules ask for the same totals. */
const totalsByRegion = onceForEach<Batch, Map<string, Totals>>(() => new Map());

/** The same for any workbooks of one region. */
export function totalsOf(
  workbooks: readonly WorkbookFacts[],
  indicators: Batch['indicators'],
): Totals {
  const totals = new Map<string, Delivered>();
  const disputed = new Set<string>();
  for (const delivered of workbooks.flatMap(ownDeliveries)) {
    const key = seriesKey(delivered.figure);
    const first = totals.get(key);
    if (!first) totals.set(key, delivered);
    else if (isDisputed(first.figure, delivered.figure, indicators)) disputed.add(key);
  }
  for (const key of disputed) totals.delete(key);
  return totals;
}

function isDisputed(a: FigureFact, b: FigureFact, indicators: Batch['indicators']): boolean {
  const indicator = indicators.get(a.indicator);
  return indicator !== undefined && findContradiction(a, b, indicator) !== undefined;
}

/** Each own 合计 of some workbooks beside what others say of the same region, indicator and period. */
export function* counterparts(
  workbooks: readonly WorkbookFacts[],
  othersOf: (workbook: WorkbookFacts) => Totals,
): Iterable<readonly [own: Delivered, other: Delivered]> {
  for (const workbook of workbooks) {
    const others = othersOf(workbook);
    const own = others.size > 0 ? ownDeliveries(workbook) : [];
    yield* own.flatMap((each) => besides(each, totalAt(others, each.figure)));
  }
}

function besides(own: Delivered, other: Delivered | undefined) {
  return other ? [[own, other] as const] : [];
}

function ownDeliveries(workbook: WorkbookFacts): readonly Delivered[] {
  return ownFigures(workbook).map((figure) => ({ workbook, figure }));
}

/** The unit's own 合计 in a workbook. */
export function ownFigures({ region, figures }: WorkbookFacts): readonly FigureFact[] {
  return figures.filter((figure) => isOwnTotal(figure, region));
}
