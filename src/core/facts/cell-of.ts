import { address } from '../model/index.js';
import { entryOf } from '../tables/index.js';
import type { Row } from '../tables/index.js';

/** Where an entry of a row stands. */
export function cellOf(row: Row, field: string): { readonly sheet: string; readonly cell: string } {
  const column = entryOf(row, field)?.column ?? 0;
  return { sheet: row.sheet.name, cell: address({ row: row.row, column: Math.max(1, column) }) };
}

/** The value of an entry of text, code or option; empty where it has none. */
export function textAt(row: Row, field: string): string {
  const value = entryOf(row, field)?.value;
  return typeof value === 'string' ? value : '';
}
