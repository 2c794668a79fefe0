import type { CellValue } from '../../src/core/model/index.js';
import { cellOf, headersOf, type Book, type CellName, type Rows, type Values } from './book.js';

/** A workbook with other rows on a sheet. */
function withRows(book: Book, sheet: string, rows: Rows): Book {
  return { ...book, sheets: { ...book.sheets, [sheet]: rows } };
}

/** A workbook without a sheet. */
export function withoutSheet(book: Book, sheet: string): Book {
  const sheets = Object.entries(book.sheets).filter(([name]) => name !== sheet);
  return { ...book, sheets: Object.fromEntries(sheets) };
}

/** A workbook without some rows of a sheet, by their numbers. */
export function withoutRows(book: Book, sheet: string, numbers: readonly number[]): Book {
  const rows = (book.sheets[sheet] ?? []).filter((_, index) => !numbers.includes(index + 1));
  return withRows(book, sheet, rows);
}

/** A workbook without a column of a sheet. */
export function withoutColumn(book: Book, sheet: string, header: string): Book {
  const at = headersOf(book, sheet).indexOf(header);
  const rows = (book.sheets[sheet] ?? []).map((cells) => cells.filter((_, index) => index !== at));
  return withRows(book, sheet, rows);
}

/** A workbook with one more column on the right of a sheet: its header, and a value in some rows. */
export function withColumn(
  book: Book,
  { sheet, header }: Omit<CellName, 'row'>,
  values: Readonly<Record<number, CellValue>>,
): Book {
  const width = headersOf(book, sheet).length;
  const rows = (book.sheets[sheet] ?? []).map((cells, index) => {
    const filled = Array.from({ length: width }, (_, column) => cells[column] ?? null);
    return [...filled, index === 0 ? header : (values[index + 1] ?? null)];
  });
  return withRows(book, sheet, rows);
}

/** A workbook with one more row below a sheet; a sheet that is not there yet begins with its headers. */
export function withRow(book: Book, sheet: string, values: Values): Book {
  const [headers = Object.keys(values), ...rows] = book.sheets[sheet] ?? [];
  const row = headers.map((header) => values[String(header)] ?? null);
  return withRows(book, sheet, [headers, ...rows, row]);
}

/** A workbook with a formula in a cell, whose stored result the rows hold. */
export function withFormula(book: Book, at: CellName, text: string): Book {
  return { ...book, formulas: { ...book.formulas, [`${at.sheet}!${cellOf(book, at)}`]: text } };
}

/** A workbook with what its cells do not show, in a line of a sketch. */
export function withLine(book: Book, line: string): Book {
  return { ...book, traits: [...(book.traits ?? []), line] };
}
