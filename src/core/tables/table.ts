import type { ColumnId, HoldsOf, SheetId } from '../contract/index.js';
import type { Place, Sheet } from '../model/index.js';
import type { Entry, EntryOf } from './entry.js';
import type { CellPlace } from './place-of.js';

/** The cells of a row by column id, whether or not the sheet has the column. */
type Cells<S extends SheetId> = {
  readonly [C in ColumnId<S>]: EntryOf<HoldsOf<S, C>>;
};

/** 行 · One row of a table; its key (rowKey) survives inserted rows. */
export interface Row<S extends SheetId = SheetId> {
  readonly sheetId: S;
  readonly sheet: Sheet;
  readonly row: number;
  /** The region code of the reporting unit, by which a blank scope is understood. */
  readonly unit: string | undefined;
  readonly cells: Cells<S>;
  /** Where its entries stand, by column id, in a row that was made out of another table. */
  readonly places?: ReadonlyMap<string, CellPlace>;
}

/** 散行 · Rows one after the other of which none says what it answers; only who seals them asks for them all. */
export interface StrayRows<S extends SheetId = SheetId> {
  readonly first: Row<S>;
  /** The number of the last one. */
  readonly last: number;
  readonly count: number;
  readonly build: () => readonly Row<S>[];
}

/** A header that stands twice in one sheet. */
export interface RepeatedHeader {
  readonly column: string;
  readonly first: Place;
  readonly again: Place;
}

/** 表 · A sheet of the contract as found in a workbook. */
export interface Table<S extends SheetId = SheetId> {
  readonly id: S;
  /** The sheets that its rows stand in: of a table of the contract one, with the headers; else any number. */
  readonly sheets: readonly [Sheet, ...Sheet[]];
  /** The row of the headers, the lower one where they take two; 0 where none was found. */
  readonly headerRow: number;
  /** The header rows of all its parts, from the top. */
  readonly headerRows: readonly number[];
  readonly columns: ReadonlyMap<string, number>;
  readonly repeated: readonly RepeatedHeader[];
  /** Whether its rows were made out of another table. */
  readonly isDerived: boolean;
  /** How many rows it has. */
  readonly size: number;
  /** Built when somebody first asks for them: a long table in which all is well is judged by its columns. */
  readonly rows: readonly Row<S>[];
  /** The entries of a column by its id, one for each row; a column that the sheet lacks has absent ones. */
  readonly column: (id: string) => readonly Entry<unknown>[];
  /** Rows that are no part of it, each list one after the other. */
  readonly strays: readonly StrayRows<S>[];
  /** The entries of each column by its id, what stands in many rows once; amounts each by itself. */
  readonly entries: ReadonlyMap<string, readonly Entry<unknown>[]>;
}

/** The tables of a workbook by contract id, each where the workbook has it. */
export type Tables = { readonly [S in SheetId]?: Table<S> };

/** The rows of some tables one after the other; a table that the workbook lacks has none. */
export function rowsOf<S extends SheetId>(tables: Tables, ...ids: readonly S[]): readonly Row<S>[] {
  return ids.flatMap((id) => (tables[id] as Table<S> | undefined)?.rows ?? []);
}

/** The entry of a row by a column id that is known only at run time. */
export function entryOf(row: Row, field: string): Entry<unknown> | undefined {
  const cells: Readonly<Record<string, Entry<unknown>>> = row.cells;
  return cells[field];
}

/** The rows whose entry in a column is asked for; they are walked only where some entry is. */
export function rowsWhere<S extends SheetId>(
  table: Table<S> | undefined,
  column: ColumnId<S>,
  isAsked: (entry: Entry<unknown>) => boolean,
): readonly Row<S>[] {
  if (!table?.entries.get(column)?.some(isAsked)) return [];
  return table.rows.filter(({ cells }) => isAsked(cells[column]));
}
