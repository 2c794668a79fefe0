import { address } from '../model/index.js';
import { entryOf, placeOf, type Row } from '../tables/index.js';

/** Where an entry of a row stands. */
export function cellOf(row: Row, field: string): { readonly sheet: string; readonly cell: string } {
  const place = placeOf(row, field) ?? { sheet: row.sheet, row: row.row, column: 1 };
  return { sheet: place.sheet.name, cell: address(place) };
}

/** The value of an entry of text, code or option; empty where it has none. */
export function textAt(row: Row, field: string): string {
  const value = entryOf(row, field)?.value;
  return typeof value === 'string' ? value : '';
}
