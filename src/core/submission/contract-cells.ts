import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import type { Sheet } from '../model/index.js';
import type { Cover } from './cover.js';
import type { Entry } from './entry.js';
import type { Submission } from './submission.js';
import { entryOf } from './table.js';
import type { Row, Table } from './table.js';

/** 约定的单元格 · A cell that the contract reads, on the cover or in a row of a table. */
export interface ContractCell {
  readonly on: SheetId;
  readonly spec: ColumnSpec;
  readonly entry: Entry<unknown>;
  readonly sheet: Sheet;
  readonly row: number;
  /** The key of its row; the cover has none. */
  readonly key?: string;
}

/** The cells of the columns that are asked for, sheet by sheet and row by row; missing columns have none. */
export function* contractCells(
  { cover, tables }: Submission,
  isAsked: (spec: ColumnSpec) => boolean,
): Iterable<ContractCell> {
  if (cover) yield* ofCover(cover, contract.cover.columns.filter(isAsked));
  for (const table of Object.values(tables)) {
    const columns: readonly ColumnSpec[] = contract[table.id].columns;
    yield* ofTable(table, columns.filter(isAsked));
  }
}

function* ofCover(
  { sheet, cells }: Cover,
  specs: (typeof contract)['cover']['columns'][number][],
): Iterable<ContractCell> {
  for (const spec of specs) {
    const { row, ...entry } = cells[spec.id];
    if (row > 0) yield { on: 'cover', spec, entry, sheet, row };
  }
}

function* ofTable(table: Table, specs: readonly ColumnSpec[]): Iterable<ContractCell> {
  for (const row of specs.length > 0 ? table.rows : []) yield* ofRow(row, specs);
}

function* ofRow(row: Row, specs: readonly ColumnSpec[]): Iterable<ContractCell> {
  const { sheetId: on, sheet, row: number, key } = row;
  for (const spec of specs) {
    const entry = entryOf(row, spec.id);
    if (entry?.column) yield { on, spec, entry, sheet, row: number, key };
  }
}
