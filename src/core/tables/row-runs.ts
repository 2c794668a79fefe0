import type { SheetId } from '../contract/index.js';
import { absentEntry } from './column-entries.js';
import type { Entry } from './entry.js';
import type { Row } from './table.js';

/** 行段 · Rows of one part of a table, one after the other, that are built once somebody asks for them. */
export interface RowRun<S extends SheetId> {
  /** Whether none of them says what it answers. */
  readonly isStray: boolean;
  /** Which rows of the part they are. */
  readonly at: readonly number[];
  readonly build: (at: number) => Row<S>;
  /** The entries of the columns of the part, row by row. */
  readonly columns: ReadonlyMap<string, readonly Entry<unknown>[]>;
}

/** The rows of some runs. */
export function rowsOfRuns<S extends SheetId>(runs: readonly RowRun<S>[]): readonly Row<S>[] {
  return runs.flatMap(({ at, build }) => at.map(build));
}

/** The last row of a run. */
export function lastOfRun<S extends SheetId>({ at, build }: RowRun<S>): Row<S> {
  return build(at.at(-1) ?? 0);
}

/** The entries of a column in the rows of some runs; where these are all rows of one part, they are there already. */
export function columnOfRuns(
  runs: readonly RowRun<SheetId>[],
  id: string,
): readonly Entry<unknown>[] {
  const [first, ...others] = runs;
  const whole = first?.columns.get(id);
  if (others.length === 0 && whole?.length === first?.at.length) return whole ?? [];
  return runs.flatMap(({ at, columns }) => {
    const entries = columns.get(id) ?? [];
    return at.map((each) => entries[each] ?? absentEntry);
  });
}
