import type { TableFact } from './facts.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import {
  completionRanges,
  growthRanges,
  intervalOf,
  isApart,
  isCountOfPieces,
  type Interval,
  type PrintedFact,
} from './printed-intervals.js';
import { partReader } from './printed-parts.js';
import { sumReader, type RegionsOfUnit } from './printed-sums.js';
import { spanBefore, spanName, yearsLater, type Span } from './span.js';
import { isLevelRole } from './signals/roles.js';
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

/**
 * 印载核对 · Holds rates and sums that a table prints to the figures that it prints beside them.
 *
 * By intervals: each figure stands for all numbers that round to it, and a count of whole things only for
 * itself. A row named as the unit is only known to be one where its regions are given. Money, and tables whose notes speak of comparable prices or of revisions, are left undecided.
 */
export function* printedMismatches(
  understood: UnderstoodTable,
  regions?: RegionsOfUnit,
): Generator<PrintedMismatch> {
  const { grid, table } = understood;
  const isRevised = table.notes.some(({ row, column }) => revised.test(grid.text(row, column)));
  const sums = sumReader(grid, table, regions);
  const partOf = partReader(grid, table);
  let row: PrintedFact[] = [];
  for (const fact of printedFacts(understood)) {
    if (row[0] && row[0].row !== fact.row) {
      yield* rowMismatches(row, table, isRevised);
      row = [];
    }
    row.push(fact);
    yield* partOf(fact);
    sums.add(fact);
  }
  yield* rowMismatches(row, table, isRevised);
  yield* sums.mismatches();
}

const revised = /可比价|不变价|可比口径|扣除价格|修订|口径/;

/** Counts are exact unless the table says that it rounds, or the cell counts in 万. */
function* printedFacts({ grid, table, facts }: UnderstoodTable): Generator<PrintedFact> {
  const isRounded = saysRounded(grid, table);
  const isInMultiples = ({ row, column }: TableFact) => /[百千万亿]/.test(grid.text(row, column));
  for (const fact of facts()) {
    yield { isExact: !isRounded && isCountOfPieces(fact) && !isInMultiples(fact), ...fact };
  }
}

function saysRounded(grid: Grid, { notes, lines }: TableLayout): boolean {
  const said = [...lines, ...notes.map(({ row, column }) => grid.text(row, column))];
  return said.some((text) => /四舍五入|舍入|取整|尾数|进位|概数|约数/.test(text));
}

function* rowMismatches(
  row: readonly PrintedFact[],
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
  fact: PrintedFact,
  row: readonly PrintedFact[],
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
  return isLevelRole(other.role) && isSame && other.parent === parent && other.part === part;
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
