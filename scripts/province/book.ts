import {
  address,
  columnNumber,
  type CellValue,
  type Column,
  type Sheet,
  type Workbook,
} from '../../src/core/model/index.js';
import type { Region } from '../../src/core/regions/index.js';
import { withTrait } from '../../src/workbooks/sketch/with-trait.js';

/** The rows of a sheet from its header on. */
export type Rows = readonly (readonly CellValue[])[];

/** Values by header. */
export type Values = Readonly<Record<string, CellValue>>;

/** 工作簿 · A workbook on its way to a file: who delivers it, and its sheets as rows by name. */
export interface Book {
  readonly file: string;
  readonly unit: Region;
  readonly sheets: Readonly<Record<string, Rows>>;
  /** Formulas by sheet and cell, such as 指标!N2; the rows hold their stored results. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** What cells do not show, in the lines of a sketch, such as ! hidden 数据!3. */
  readonly traits?: readonly string[];
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
  values: Values,
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

/** The header row of a sheet. */
export function headersOf({ sheets }: Book, sheet: string): Rows[number] {
  return sheets[sheet]?.[0] ?? [];
}

/** The workbook of the model, as it is written. */
export function workbookOf({ sheets, formulas = {}, traits = [] }: Book): Workbook {
  const workbook: Workbook = {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, formulas)),
    names: [],
    dateSystem: 1900,
    hasMacros: false,
    externalLinks: [],
    unknown: new Set(),
  };
  return traits.reduce(withTrait, workbook);
}

function sheetOf(name: string, rows: Rows, formulas: NonNullable<Book['formulas']>): Sheet {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const values = [undefined, ...rows.map((cells) => cells[index] ?? undefined)];
    const own = values.flatMap((_, row) => {
      const text = formulas[`${name}!${address({ row: Math.max(1, row), column: index + 1 })}`];
      return text === undefined || row === 0 ? [] : [[row, { text }] as const];
    });
    return { values, formats: [], formulas: new Map(own) };
  });
  return {
    ...{ name, columns, lastRow: rows.length, visibility: 'visible', isFiltered: false },
    ...{ formatCodes: [], merges: [], tables: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
  };
}
