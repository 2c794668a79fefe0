import type { Column, Formula, Sheet, Workbook } from '../../core/model/index.js';
import { parseCell } from './parse-cell.js';
import { withTrait } from './with-trait.js';

interface Draft {
  readonly name: string;
  readonly columns: DraftColumn[];
  readonly formatCodes: string[];
  lastRow: number;
}

interface DraftColumn extends Column {
  readonly values: Column['values'][number][];
  readonly formats: (number | undefined)[];
  readonly formulas: Map<number, Formula>;
}

/**
 * 表格文本 · A workbook from a table of text.
 *
 * A line whose first cell is no number starts a sheet: the sheet's name, then its headers in row 1.
 * A line that starts with a number is that row. Cells are parted by |. A line that starts with ! says
 * what cells do not show (macros, merged or hidden cells): see withTrait.
 */
export function workbookFromText(text: string, more: Partial<Workbook> = {}): Workbook {
  const lines = text.split('\n').map((line) => line.trim());
  const cells = lines.filter((line) => line !== '' && !line.startsWith('!'));
  const workbook: Workbook = {
    sheets: readSheets(cells),
    names: [],
    dateSystem: 1900,
    hasMacros: false,
    externalLinks: [],
    unknown: new Set(),
    ...more,
  };
  return lines.filter((line) => line.startsWith('!')).reduce(withTrait, workbook);
}

function readSheets(lines: readonly string[]): readonly Sheet[] {
  const sheets: Draft[] = [];
  for (const line of lines) {
    const [first = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const isRow = /^\d+$/.test(first);
    if (!isRow) sheets.push({ name: first, columns: [], formatCodes: [], lastRow: 0 });
    const sheet = sheets.at(-1);
    if (sheet) fillRow(sheet, isRow ? Number(first) : 1, cells);
  }
  return sheets.map(finish);
}

function fillRow(sheet: Draft, row: number, cells: readonly string[]): void {
  if (cells.some((text) => text !== '')) sheet.lastRow = Math.max(sheet.lastRow, row);
  for (const [index, text] of cells.entries()) {
    const column = (sheet.columns[index] ??= { values: [], formats: [], formulas: new Map() });
    const { value, format, formula } = parseCell(text);
    if (value !== null) column.values[row] = value;
    if (formula !== undefined) column.formulas.set(row, { text: formula });
    if (format !== undefined) column.formats[row] = sheet.formatCodes.push(format) - 1;
  }
}

function finish({ name, columns, formatCodes, lastRow }: Draft): Sheet {
  return {
    ...{ name, columns, formatCodes, lastRow },
    visibility: 'visible',
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isFiltered: false,
    tables: [],
  };
}
