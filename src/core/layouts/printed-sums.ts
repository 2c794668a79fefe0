import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import type { PrintedMismatch } from './printed-identities.js';
import {
  intervalOf,
  isAdditive,
  isApart,
  type Interval,
  type PrintedFact,
} from './printed-intervals.js';
import { isLevelRole } from './signals/roles.js';

/** 地区所属 · What the regions of a table are to the unit whose table it is. */
export interface RegionsOfUnit {
  /** The unit itself, a direct subordinate by its code, its own level or a zone; undefined for any other name. */
  readonly standingOf: (name: string) => RegionStanding | undefined;
  /** How many direct subordinates it has; 0 where nobody knows. */
  readonly subordinates: number;
}

interface RegionStanding {
  readonly is: 'unit' | 'subordinate' | 'own' | 'zone';
  readonly code: string;
}

/** What some rows of a column add up to; the sum is undefined where one has no certain figure. */
interface Rows {
  readonly count: number;
  readonly sum: Interval | undefined;
}

interface ColumnSum {
  readonly totals: readonly PrintedFact[];
  /** Rows that are named as the unit itself, and the last of them. */
  readonly units: Rows;
  readonly unit?: PrintedFact;
  readonly zones: Rows;
  readonly others: Rows;
  /** The subordinates that are listed; undefined where one is twice, or a row is of somebody else. */
  readonly listed: ReadonlySet<string> | undefined;
  /** The first and the last row of a region below the unit. */
  readonly first: number;
  readonly last: number;
}

/** 合计 · Adds up the regions of each column, and tells the totals that they cannot come to. */
export interface SumReader {
  readonly add: (fact: PrintedFact) => void;
  readonly mismatches: () => Iterable<PrintedMismatch>;
}

/** 合计核对 · Holds totals to the rows of a table with one column of regions, whose notes keep none of them apart. */
export function sumReader(grid: Grid, table: TableLayout, of?: RegionsOfUnit): SumReader {
  const sums = new Map<number, ColumnSum>();
  const regions = table.columns.filter(({ reads }) => reads === 'region');
  const isHeld = table.rows === 'regions' && regions.length === 1 && !keepsApart(grid, table);
  return {
    add(fact) {
      if (isHeld) sums.set(fact.column, addUp(sums.get(fact.column) ?? nothing, fact, of));
    },
    mismatches: () => sumMismatches(sums, of?.subordinates ?? 0),
  };
}

const revised = /可比价|不变价|可比口径|扣除价格|修订/;
const whole =
  /合计|总计|总数|汇总|全[国省市州盟县区旗]|[各分][省市州县区地]|本级|直属|直管|[省市县]直|开发区|高新区|经开区|新区|园区/;
const scope = /口径/;
const differs =
  /含|包括|剔除|扣除|去重|重复|不[等同符]|不一致|不完全|大于|小于|误差|出入|差异|调整|变化|变更/;

/** 合计含市直, 全省为快报口径: what the notes say of the total is not said of its rows; what 口径 all of them have alters no sum. */
function keepsApart(grid: Grid, { notes }: TableLayout): boolean {
  const clauses = notes.flatMap(({ row, column }) => grid.text(row, column).split(/[。；;\n]/));
  return clauses.some((clause) => {
    if (revised.test(clause)) return true;
    const [isOfWhole, isOfScope] = [whole.test(clause), scope.test(clause)];
    return (isOfWhole && isOfScope) || ((isOfWhole || isOfScope) && differs.test(clause));
  });
}

const none: Rows = { count: 0, sum: { low: 0, high: 0 } };
const nothing: ColumnSum = {
  ...{ totals: [], units: none, zones: none, others: none },
  ...{ listed: new Set<string>(), first: Infinity, last: 0 },
};

/** Of several totals two are enough to know that none is certain. */
function addUp(before: ColumnSum, fact: PrintedFact, of: RegionsOfUnit | undefined): ColumnSum {
  const { totals, units, zones, others } = before;
  if (fact.region === null) return { ...before, totals: [...totals.slice(-1), fact] };
  const standing = of?.standingOf(fact.region);
  if (standing?.is === 'unit') return { ...before, units: withFigure(units, fact), unit: fact };
  const below = { ...before, first: Math.min(before.first, fact.row), last: fact.row };
  if (standing?.is === 'zone') return { ...below, zones: withFigure(zones, fact) };
  return {
    ...below,
    others: withFigure(others, fact),
    listed: withListed(before.listed, standing),
  };
}

function withListed(
  listed: ColumnSum['listed'],
  standing: RegionStanding | undefined,
): ColumnSum['listed'] {
  if (!standing || standing.is === 'own') return standing && listed;
  return listed?.has(standing.code) ? undefined : listed && new Set([...listed, standing.code]);
}

const withFigure = ({ count, sum }: Rows, fact: PrintedFact): Rows => ({
  count: count + 1,
  sum: bothOf(sum, intervalOf(fact)),
});

function bothOf(one: Interval | undefined, other: Interval | undefined): Interval | undefined {
  return one && other && { low: one.low + other.low, high: one.high + other.high };
}

/** A total below or above all regions; shares, averages and standards do not add up. */
function* sumMismatches(
  sums: ReadonlyMap<number, ColumnSum>,
  subordinates: number,
): Generator<PrintedMismatch> {
  const rowsOf = ({ zones, others }: ColumnSum) => zones.count + others.count;
  const rows = Math.max(1, ...[...sums.values()].map(rowsOf));
  for (const column of sums.values()) {
    const total = totalOf(column, subordinates);
    if (!total || rowsOf(column) !== rows || !isLevelRole(total.role) || !isAdditive(total))
      continue;
    const [usual, ...more] = allowedSums(column);
    const printed = intervalOf(total);
    if (!usual || !printed || ![usual, ...more].every((sum) => isApart(printed, sum))) continue;
    yield { rule: 'printed-sum-mismatch', fact: total, ...usual };
  }
}

/** The row that is called a total; without one, the row of the unit before or behind all that is below it. */
function totalOf(column: ColumnSum, subordinates: number): PrintedFact | undefined {
  const { totals, units, unit, listed, first, last } = column;
  const [total, ...more] = totals;
  if (total) return more.length > 0 ? undefined : total;
  const isWhole = subordinates > 0 && listed?.size === subordinates;
  if (!unit || units.count > 1 || !isWhole) return undefined;
  return unit.row < first || unit.row > last ? unit : undefined;
}

/**
 * What the rows may come to, the usual reading first.
 *
 * Beside 合计 a row of the unit is its own level, or the total once more; below the unit, zones may be
 * counted within its subordinates.
 */
function allowedSums({ totals, units, zones, others }: ColumnSum): readonly Interval[] {
  const below = bothOf(zones.sum, others.sum);
  const all = bothOf(below, units.sum);
  const sums = totals.length === 0 ? [below, others.sum] : units.count === 1 ? [all, below] : [all];
  return sums[0] ? sums.flatMap((sum) => sum ?? []) : [];
}
