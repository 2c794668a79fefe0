import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Entry } from './entry.js';
import { keyColumns } from './row-key.js';
import { lastOfRun, rowsOfRuns, type RowRun } from './row-runs.js';
import type { StrayRows } from './table.js';

/** So many rows one after the other are told one by one. */
const fewRows = 20;

const han = /\p{Script=Han}/u;

/** 填报栏 · A column of a part of a table: its entries row by row, and all that differ. */
export interface FilledColumn {
  readonly spec: ColumnSpec;
  readonly entries: readonly Entry<unknown>[];
  readonly different: readonly Entry<unknown>[];
}

/** Whether the row at an index of a part says nothing of what it answers; undefined where all of them do. */
export function strayTest(
  id: SheetId,
  columns: readonly FilledColumn[],
): ((at: number) => boolean) | undefined {
  const keys = keyColumns(id).filter(({ holds }) => holds !== 'text');
  const isLone = keys.length === 1;
  const asked = columns.filter(({ spec }) => keys.includes(spec));
  const isAnswered = ({ spec, different }: FilledColumn) =>
    different.every((entry) => saysSomething(entry, spec, isLone));
  if (keys.length === 0 || asked.some(isAnswered)) return undefined;
  return (at) => !asked.some(({ spec, entries }) => saysSomething(entries[at], spec, isLone));
}

/** Any text may be a code; in Chinese it hardly is one where other columns of the key say nothing. */
function saysSomething(
  entry: Entry<unknown> | undefined,
  { holds }: ColumnSpec,
  isLone: boolean,
): boolean {
  if (entry?.state !== 'value') return false;
  return holds !== 'code' || isLone || !han.test(String(entry.value));
}

/** The rows of a table, and apart from them those that are no part of it. */
export interface SortedRuns<S extends SheetId> {
  readonly kept: readonly RowRun<S>[];
  readonly strays: readonly StrayRows<S>[];
}

/**
 * 散行 · Sets rows apart of which none says what it answers, where there are many one after the other.
 *
 * A list that was pasted below a table, or rows of serial numbers: every one of them would be told as
 * wrong in each of its cells. Fewer of them may be entries with mistakes.
 */
export function sortRuns<S extends SheetId>(all: readonly RowRun<S>[]): SortedRuns<S> {
  const kept: RowRun<S>[] = [];
  const strays: StrayRows<S>[] = [];
  let open: RowRun<S>[] = [];
  const endOpen = (): void => {
    const [first, ...others] = open;
    const count = open.reduce((sum, { at }) => sum + at.length, 0);
    if (first && count > fewRows) strays.push(strayRows([first, ...others], count));
    else kept.push(...open);
    open = [];
  };
  for (const run of all.filter(({ at }) => at.length > 0)) {
    if (!run.isStray) endOpen();
    (run.isStray ? open : kept).push(run);
  }
  endOpen();
  return { kept, strays };
}

function strayRows<S extends SheetId>(
  runs: readonly [RowRun<S>, ...RowRun<S>[]],
  count: number,
): StrayRows<S> {
  const [first] = runs;
  const { row: last } = lastOfRun(runs.at(-1) ?? first);
  return { first: first.build(first.at[0] ?? 0), last, count, build: () => rowsOfRuns(runs) };
}
