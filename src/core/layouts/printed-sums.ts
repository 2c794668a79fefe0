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

interface ColumnSum {
  readonly parts: number;
  /** What the regions add up to; undefined where one has no certain figure. */
  readonly sum: Interval | undefined;
  readonly totals: readonly PrintedFact[];
}

/** 合计 · Adds up the regions of each column, and tells the totals that they cannot come to. */
export interface SumReader {
  readonly add: (fact: PrintedFact) => void;
  readonly mismatches: () => Iterable<PrintedMismatch>;
}

/** 合计核对 · Holds totals to the rows of a table with one column of regions, whose notes keep none of them apart. */
export function sumReader(grid: Grid, table: TableLayout): SumReader {
  const sums = new Map<number, ColumnSum>();
  const regions = table.columns.filter(({ reads }) => reads === 'region');
  const isHeld = table.rows === 'regions' && regions.length === 1 && !keepsApart(grid, table);
  return {
    add(fact) {
      if (isHeld) sums.set(fact.column, addUp(sums.get(fact.column), fact));
    },
    mismatches: () => sumMismatches(sums),
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

function addUp(before: ColumnSum | undefined, fact: PrintedFact): ColumnSum {
  const { parts, sum, totals } = before ?? { parts: 0, sum: { low: 0, high: 0 }, totals: [] };
  if (fact.region === null) return { parts, sum, totals: [...totals.slice(-1), fact] };
  const next = intervalOf(fact);
  const both = sum && next && { low: sum.low + next.low, high: sum.high + next.high };
  return { parts: parts + 1, sum: both, totals };
}

const levels: ReadonlySet<PrintedFact['role']> = new Set(['base', 'actual', 'estimate', 'target']);

/** A total below or above all regions; shares, averages and standards do not add up. */
function* sumMismatches(sums: ReadonlyMap<number, ColumnSum>): Generator<PrintedMismatch> {
  const rows = Math.max(1, ...[...sums.values()].map(({ parts }) => parts));
  for (const { parts, sum, totals } of sums.values()) {
    const [total, ...more] = totals;
    if (!total || !sum || more.length > 0 || parts !== rows) continue;
    if (!levels.has(total.role) || !isAdditive(total)) continue;
    const printed = intervalOf(total);
    if (printed && isApart(printed, sum))
      yield { rule: 'printed-sum-mismatch', fact: total, ...sum };
  }
}
