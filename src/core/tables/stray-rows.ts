import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Entry } from './entry.js';
import { keyColumns } from './row-key.js';
import { entryOf, type Row, type StrayRows } from './table.js';

/** So many rows one after the other are told one by one. */
const fewRows = 20;

const han = /\p{Script=Han}/u;

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
export function sortRows<S extends SheetId>(id: S, all: readonly Row<S>[]): SortedRows<S> {
  const keys = keyColumns(id).filter(({ holds }) => holds !== 'text');
  const isStray = (row: Row<S>): boolean => {
    return !keys.some((spec) => saysSomething(entryOf(row, spec.id), spec, keys));
  };
  if (keys.length === 0 || all.length <= fewRows) return { rows: all, strays: [] };
  const rows: Row<S>[] = [];
  const strays: StrayRows<S>[] = [];
  let run: Row<S>[] = [];
  const endRun = (): void => {
    if (run.length > fewRows) strays.push(run as unknown as StrayRows<S>);
    else rows.push(...run);
    run = [];
  };
  for (const row of all) {
    if (isStray(row)) run.push(row);
    else {
      endRun();
      rows.push(row);
    }
  }
  endRun();
  return strays.length > 0 ? { rows, strays } : { rows: all, strays };
}

/** Any text may be a code; in Chinese it hardly is one where other columns of the key say nothing. */
function saysSomething(
  entry: Entry<unknown> | undefined,
  { holds }: ColumnSpec,
  keys: readonly ColumnSpec[],
): boolean {
  if (entry?.state !== 'value') return false;
  return holds !== 'code' || keys.length === 1 || !han.test(String(entry.value));
}
