import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Entry } from './entry.js';
import { keyColumns } from './row-key.js';
import type { Row, StrayRows } from './table.js';

/** So many rows one after the other are told one by one. */
const fewRows = 20;

const han = /\p{Script=Han}/u;

/** 填报栏 · A column of a part of a table: its entries row by row, and all that differ. */
export interface FilledColumn {
  readonly spec: ColumnSpec;
  readonly entries: readonly Entry<unknown>[];
  readonly different: readonly Entry<unknown>[];
}

/** Rows of a part one after the other that say nothing of what they answer, built once somebody asks for them. */
export interface StrayRun<S extends SheetId> {
  /** Which rows of the part they are. */
  readonly at: readonly number[];
  readonly build: (at: number) => Row<S>;
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
export interface SortedRows<S extends SheetId> {
  readonly rows: readonly Row<S>[];
  readonly strays: readonly StrayRows<S>[];
}

/**
 * 散行 · Sets rows apart of which none says what it answers, where there are many one after the other.
 *
 * A list that was pasted below a table, or rows of serial numbers: every one of them would be told as
 * wrong in each of its cells. Fewer of them may be entries with mistakes.
 */
export function sortRows<S extends SheetId>(all: readonly (Row<S> | StrayRun<S>)[]): SortedRows<S> {
  if (all.every(isBuilt)) return { rows: all, strays: [] };
  const rows: Row<S>[] = [];
  const strays: StrayRows<S>[] = [];
  let runs: StrayRun<S>[] = [];
  const endRuns = (): void => {
    const [first, ...others] = runs.filter(({ at }) => at.length > 0);
    const count = runs.reduce((sum, { at }) => sum + at.length, 0);
    if (first && count > fewRows) strays.push(strayRows([first, ...others], count));
    else rows.push(...runs.flatMap(rowsOfRun));
    runs = [];
  };
  for (const row of all) {
    if (isBuilt(row) && runs.length > 0) endRuns();
    if (isBuilt(row)) rows.push(row);
    else runs.push(row);
  }
  endRuns();
  return { rows, strays };
}

function isBuilt<S extends SheetId>(row: Row<S> | StrayRun<S>): row is Row<S> {
  return 'cells' in row;
}

function strayRows<S extends SheetId>(
  runs: readonly [StrayRun<S>, ...StrayRun<S>[]],
  count: number,
): StrayRows<S> {
  const [first] = runs;
  const last = lastOfRun(runs.at(-1) ?? first);
  const build = () => runs.flatMap(rowsOfRun);
  return { first: first.build(first.at[0] ?? 0), last: last.row, count, build };
}

/** The last row of a run. */
export function lastOfRun<S extends SheetId>({ at, build }: StrayRun<S>): Row<S> {
  return build(at.at(-1) ?? 0);
}

function rowsOfRun<S extends SheetId>({ at, build }: StrayRun<S>): readonly Row<S>[] {
  return at.map(build);
}
