import type { TableFact } from './facts.js';
import type { TableLayout } from './layout.js';
import {
  completionRanges,
  growthRanges,
  intervalOf,
  isApart,
  type Interval,
} from './printed-intervals.js';
import { partReader } from './printed-parts.js';
import { spanBefore, spanName, yearsLater, type Span } from './span.js';
import { isRate } from './signals/units.js';
import type { UnderstoodTable } from './understand.js';

/** 印载不符 · A printed rate or sum that no unrounded figures beside it could give. */
export interface PrintedMismatch {
  readonly rule: 'printed-rate-mismatch' | 'printed-sum-mismatch' | 'printed-part-over-whole';
  readonly fact: TableFact;
  /** Between what the printed figures allow. */
  readonly low: number;
  readonly high: number;
}

const levels: ReadonlySet<TableFact['role']> = new Set(['base', 'actual', 'estimate', 'target']);
const averages = /均|率|比重|比例|占比|标准|系数|指数|密度|浓度/;

/**
 * 印载核对 · Holds rates and sums that a table prints to the figures that it prints beside them.
 *
 * By intervals: each figure stands for all numbers that round to it. Money, and tables whose notes speak
 * of comparable prices or of revisions, are left undecided.
 */
export function* printedMismatches({
  grid,
  table,
  facts,
}: UnderstoodTable): Generator<PrintedMismatch> {
  const isRevised = table.notes.some(({ row, column }) => revised.test(grid.text(row, column)));
  const sums = new Map<number, ColumnSum>();
  const partOf = partReader(grid, table);
  let row: TableFact[] = [];
  for (const fact of facts()) {
    if (row[0] && row[0].row !== fact.row) {
      yield* rowMismatches(row, table, isRevised);
      row = [];
    }
    row.push(fact);
    yield* partOf(fact);
    if (table.rows === 'regions') sums.set(fact.column, addUp(sums.get(fact.column), fact));
  }
  yield* rowMismatches(row, table, isRevised);
  if (regionColumns(table) === 1 && !isRevised) yield* sumMismatches(sums);
}

const revised = /可比价|不变价|可比口径|扣除价格|修订|口径/;

const regionColumns = ({ columns }: TableLayout) =>
  columns.filter(({ reads }) => reads === 'region').length;

function* rowMismatches(
  row: readonly TableFact[],
  table: TableLayout,
  isRevised: boolean,
): Generator<PrintedMismatch> {
  if (isRevised) return;
  for (const fact of row) {
    const ranges = rangesOf(fact, row, table);
    const [usual] = ranges;
    const printed = intervalOf(fact);
    if (!usual || !printed || !ranges.every((range) => isApart(printed, range))) continue;
    yield { rule: 'printed-rate-mismatch', fact, ...usual };
  }
}

/** What the levels of a row allow its printed rate to be, the usual reading first; none where they do not tell. */
function rangesOf(
  fact: TableFact,
  row: readonly TableFact[],
  { columns }: TableLayout,
): readonly Interval[] {
  const { role, span } = fact;
  if (!span || (fact.unit ?? '%') !== '%') return [];
  const beside = row.filter((other) => isLevelOf(other, fact));
  const figure = columns.find(({ column }) => column === fact.column)?.figure;
  if (role === 'completion') return completionRanges(beside, span);
  if (role !== 'growth' || !figure || beside.some(isMoney)) return [];
  return growthRanges(beside, spansCompared(span, figure.growth), beside.some(isShare));
}

function isLevelOf(other: TableFact, { indicator, region, parent, part }: TableFact): boolean {
  const isSame = other.indicator === indicator && other.region === region;
  return levels.has(other.role) && isSame && other.parent === parent && other.part === part;
}

const isMoney = ({ unit }: TableFact) => unit?.includes('元') === true;
const isShare = ({ unit, indicator }: TableFact) => unit === '%' || isRate(indicator) !== false;

/** Which two times a rate of growth joins: by its years, or by the period that it is of and the one before. */
function spansCompared(
  span: Span,
  growth: string | undefined,
): readonly (readonly [string, string])[] {
  if (span.kind === 'years') {
    return growth === 'average' ? [[String(span.first), String(span.last)]] : [];
  }
  const before = [yearsLater(span, -1), spanBefore(span)].flatMap((each) => each ?? []);
  return before.map((each) => [spanName(each), spanName(span)]);
}

interface ColumnSum {
  readonly parts: number;
  /** What the regions add up to; undefined where one has no certain figure. */
  readonly sum: Interval | undefined;
  readonly totals: readonly TableFact[];
}

function addUp(before: ColumnSum | undefined, fact: TableFact): ColumnSum {
  const { parts, sum, totals } = before ?? { parts: 0, sum: { low: 0, high: 0 }, totals: [] };
  if (fact.region === null) return { parts, sum, totals: [...totals.slice(-1), fact] };
  const next = intervalOf(fact);
  const both = sum && next && { low: sum.low + next.low, high: sum.high + next.high };
  return { parts: parts + 1, sum: both, totals };
}

/** A total below or above all regions; shares, averages and standards do not add up. */
function* sumMismatches(sums: ReadonlyMap<number, ColumnSum>): Generator<PrintedMismatch> {
  const rows = Math.max(0, ...[...sums.values()].map(({ parts }) => parts));
  for (const { parts, sum, totals } of sums.values()) {
    const [total, ...more] = totals;
    if (!total || !sum || more.length > 0 || parts !== rows) continue;
    if (!levels.has(total.role) || isShare(total) || averages.test(total.indicator)) continue;
    const printed = intervalOf(total);
    if (printed && isApart(printed, sum))
      yield { rule: 'printed-sum-mismatch', fact: total, ...sum };
  }
}
