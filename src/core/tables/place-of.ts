import { formatAt, formulaAt, type Formula, type Place, type Sheet } from '../model/index.js';
import { entryOf, type Row } from './table.js';

/** 单元格位置 · Where an entry stands: its sheet, and row and column in it, from 1. */
export interface CellPlace extends Place {
  readonly sheet: Sheet;
}

/**
 * 填报项的位置 · Where an entry of a row stands, the only source of places; undefined where it has no cell.
 *
 * A row of the contract stands in one row of its sheet. A row that was made out of another table
 * carries the places of its entries: one cell may serve several of them.
 */
export function placeOf(row: Row, field: string): CellPlace | undefined {
  if (row.places) return row.places.get(field);
  const column = entryOf(row, field)?.column ?? 0;
  return column > 0 ? { sheet: row.sheet, row: row.row, column } : undefined;
}

/** 行首 · Where a row that was made out of another table begins: its first cell that says something, most often its name. */
export function beginningOf({ places, sheet, row }: Row): CellPlace | undefined {
  if (!places) return undefined;
  const at = sheet.columns.findIndex((column) => (column?.values[row] ?? '') !== '');
  return at < 0 ? undefined : { sheet, row, column: at + 1 };
}

/** The number format of the cell of an entry; General where it has none. */
export function formatOf(row: Row, field: string): string {
  const place = placeOf(row, field);
  return place ? formatAt(place.sheet, place) : 'General';
}

/** The formula in the cell of an entry, where there is one. */
export function formulaOf(row: Row, field: string): Formula | undefined {
  const place = placeOf(row, field);
  return place && formulaAt(place.sheet, place);
}
