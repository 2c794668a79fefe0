import { contract, type ColumnSpec } from '../../core/contract/index.js';
import type { Language } from '../../core/model/index.js';
import { columnWidth } from './column-width.js';
import type { DraftCell, DraftRow, TableId } from './workbook-draft.js';
import { shownText } from './write-cell.js';

/** The row of the headers, below the line that says what the sheet is for. */
export const headerRow = 2;

/** Rows below the table for which lists and formats already wait; few, because whole columns are slow. */
export const spareRows = 300;

/** 表布局 · A table of the draft with the places and widths that it gets on its sheet. */
export interface SheetTableLayout {
  readonly id: TableId;
  readonly columns: readonly ColumnSpec[];
  readonly widths: readonly number[];
  /** The cells of each row in the order of the columns. */
  readonly rows: readonly (readonly (DraftCell | undefined)[])[];
}

/** Lays out a table of the draft; without rows it gets one blank row to fill in. */
export function layOutTable(
  id: TableId,
  rows: readonly DraftRow[],
  language: Language,
): SheetTableLayout {
  const columns = contract[id].columns as readonly ColumnSpec[];
  const isEmpty = rows.length === 0;
  const laidOut = isEmpty
    ? [columns.map(({ holds }) => blankCell(holds))]
    : rows.map((row) => columns.map((column) => cellOf(row, column.id)));
  const widths = columns.map((column, at) =>
    columnWidth(column, { texts: laidOut.map((row) => shownText(row[at])), isEmpty }, language),
  );
  return { id, columns, widths, rows: laidOut };
}

function blankCell(holds: string): DraftCell | undefined {
  return holds === 'computed' ? undefined : { value: null, isInput: true };
}

function cellOf(row: DraftRow, column: string): DraftCell | undefined {
  return (row as Readonly<Record<string, DraftCell | undefined>>)[column];
}
