import type { CellValue } from '../../src/core/model/index.js';
import {
  cellOf,
  rowsWhere,
  valueOf,
  withCopiedRow,
  withValue,
  type Book,
  type CellName,
  type Values,
} from './book.js';

/** What a check must find after an edit; no sheet where it is about a whole workbook. */
export interface Planted {
  readonly rule: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A workbook after an edit, and what there is to be found in it. */
export interface Edited {
  readonly book: Book;
  readonly found: readonly Planted[];
}

/** 改动 · Plants a defect into a workbook, or names what a defect elsewhere makes wrong in it. */
export type Edit = (book: Book) => Edited;

/** Names a cell of a book as the place of a finding. */
export function plantedAt(rule: string, book: Book, at: CellName): Planted {
  return { rule, sheet: at.sheet, cell: cellOf(book, at) };
}

/** Gives a cell another value. */
export function changing(
  rule: string,
  find: (book: Book) => CellName,
  change: (value: CellValue, book: Book) => CellValue,
): Edit {
  return (book) => {
    const at = find(book);
    const changed = withValue(book, at, change(valueOf(book, at), book));
    return { book: changed, found: [plantedAt(rule, book, at)] };
  };
}

/** Adds a copy of a row with some other values; the finding stands in one of its cells. */
export function repeating(rule: string, find: (book: Book) => CellName, values: Values): Edit {
  return (book) => {
    const at = find(book);
    const longer = withCopiedRow(book, at, values);
    const row = longer.sheets[at.sheet]?.length ?? 0;
    return { book: longer, found: [plantedAt(rule, longer, { ...at, row })] };
  };
}

/** A cell by its header in the row of that number. */
export function inRow(sheet: string, row: number, header: string): () => CellName {
  return () => ({ sheet, row, header });
}

/** A cell of 数据 by its header: in the unit's own first total of the second year, on which no goal rests. */
export function ofPastYear(header: string): (book: Book) => CellName {
  return (book) => ({ sheet: '数据', row: pastRows(book, '合计')[0] ?? 0, header });
}

/** The rows of 数据 of a scope in the second year. */
export function pastRows(book: Book, scope: string): readonly number[] {
  const [first = 0] = rowsWhere(book, '数据', () => true);
  const base = Number(valueOf(book, { sheet: '数据', row: first, header: '期间' }));
  return rowsWhere(
    book,
    '数据',
    (cell) => cell('口径') === scope && cell('期间') === base + 1 && cell('分子') !== null,
  );
}

/** An answer of the cover, in its second column. */
export function onCover(label: string): (book: Book) => CellName {
  return (book) => {
    const rows = book.sheets['封面'] ?? [];
    const row = rows.findIndex(([name]) => name === label) + 1;
    return { sheet: '封面', row, header: String(rows[0]?.[1]) };
  };
}
