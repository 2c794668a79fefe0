import { address, columnNumber } from '../../src/core/model/index.js';
import type { CellValue, Column, Sheet, Workbook } from '../../src/core/model/index.js';
import type { Region } from '../../src/core/regions/index.js';

/** The rows of a sheet from its header on. */
export type Rows = readonly (readonly CellValue[])[];

/** 工作簿 · A workbook on its way to a file: who delivers it, and its sheets as rows by name. */
export interface Book {
  readonly file: string;
  readonly unit: Region;
  readonly sheets: Readonly<Record<string, Rows>>;
}

/** A cell by its sheet, its header and its row number. */
export interface CellName {
  readonly sheet: string;
  readonly header: string;
  readonly row: number;
}

/** The place of a cell in A1 notation. */
export function cellOf(book: Book, { sheet, header, row }: CellName): string {
  return address({ row, column: headersOf(book, sheet).indexOf(header) + 1 });
}

/** The value of a cell; null where there is none. */
export function valueOf(book: Book, { sheet, header, row }: CellName): CellValue {
  return book.sheets[sheet]?.[row - 1]?.[headersOf(book, sheet).indexOf(header)] ?? null;
}

/** A workbook with another value in a cell. */
export function withValue(book: Book, at: CellName, value: CellValue): Book {
  const column = columnNumber(cellOf(book, at).replace(/\d/g, '')) - 1;
  const rows = (book.sheets[at.sheet] ?? []).map((cells, index) =>
    index === at.row - 1 ? cells.with(column, value) : cells,
  );
  return { ...book, sheets: { ...book.sheets, [at.sheet]: rows } };
}

/** A workbook with one more row, a copy of another with some other values. */
export function withCopiedRow(
  book: Book,
  { sheet, row }: { readonly sheet: string; readonly row: number },
  values: Readonly<Record<string, CellValue>>,
): Book {
  const rows = book.sheets[sheet] ?? [];
  const headers = headersOf(book, sheet);
  const copy = (rows[row - 1] ?? []).map((cell, column) => values[String(headers[column])] ?? cell);
  return { ...book, sheets: { ...book.sheets, [sheet]: [...rows, copy] } };
}

/** The row numbers below the header for which a test on their cells by header holds. */
export function rowsWhere(
  book: Book,
  sheet: string,
  holds: (cell: (header: string) => CellValue) => boolean,
): readonly number[] {
  const headers = headersOf(book, sheet);
  return (book.sheets[sheet] ?? []).flatMap((cells, index) =>
    index > 0 && holds((header) => cells[headers.indexOf(header)] ?? null) ? [index + 1] : [],
  );
}

function headersOf({ sheets }: Book, sheet: string): Rows[number] {
  return sheets[sheet]?.[0] ?? [];
}

/** The workbook of the model, as it is written. */
export function workbookOf({ sheets }: Book): Workbook {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
    names: [],
    dateSystem: 1900,
    hasMacros: false,
    externalLinks: [],
    unknown: new Set(),
  };
}

function sheetOf(name: string, rows: Rows): Sheet {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index): Column => {
    const values = [undefined, ...rows.map((cells) => cells[index] ?? undefined)];
    return { values, formats: [], formulas: new Map() };
  });
  return {
    ...{ name, columns, lastRow: rows.length, visibility: 'visible', isFiltered: false },
    ...{ formatCodes: [], merges: [], tables: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
}
