import type { CellValue, Style, Workbook } from 'exceljs';
import { address } from '../../../core/model/index.js';
import type { Messages, SummaryColumnId } from '../../../messages/index.js';
import type { CellLooks } from '../cell-looks.js';
import { setUpPage } from '../page-setup.js';
import { lineCount, textWidth } from '../text-width.js';
import { columnLook } from './column-look.js';
import { firstRow, resultIn, type SummaryTable, type SummaryValue } from './summary-table.js';

const headerRow = firstRow - 1;
const lineHeight = 16;
const mostLines = 20;
const filterButton = 3;
const narrowest = 8;

/** What a cell may hold at most in the format of workbooks. */
const longestText = 32_000;

interface Words {
  readonly messages: Messages;
  readonly looks: CellLooks;
}

/** 汇总表 · Adds one sheet of the summary: headers that stay, filters, rows, and print set-up. */
export function addSummarySheet(workbook: Workbook, table: SummaryTable, words: Words): void {
  const { columns, rows, id } = table;
  const { messages, looks } = words;
  const sheet = workbook.addWorksheet(messages.summary.sheets[id]);
  const widths = columns.map((column) => widthOf(column, table, messages));
  const styles = columns.map((column) => styleOf(column, looks));
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  columns.forEach((column, at) => {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.value = messages.summary.columns[column];
    cell.style = looks.header;
  });
  sheet.getRow(headerRow).height = 36;
  for (const [at, row] of rows.entries()) {
    const target = sheet.getRow(firstRow + at);
    const cells = columns.map((column) => row[column]);
    cells.forEach((value, index) => {
      const cell = target.getCell(index + 1);
      cell.value = storedValue(value);
      cell.style = styles[index] ?? {};
    });
    target.height = 6 + lineHeight * linesOf(cells, widths);
  }
  const last = address({ row: headerRow + rows.length, column: columns.length });
  sheet.autoFilter = `A${headerRow}:${last}`;
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headerRow, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, headerRow);
}

function styleOf(column: SummaryColumnId, { given }: CellLooks): Partial<Style> {
  const { numFmt, alignment } = columnLook(column);
  return { ...given, numFmt, alignment };
}

function storedValue(value: SummaryValue | undefined): CellValue {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'object') return { ...value };
  return typeof value === 'string' ? value.slice(0, longestText) : value;
}

/** Texts are broken into lines; a number has room for all of it. */
function widthOf(column: SummaryColumnId, { rows }: SummaryTable, { summary }: Messages): number {
  const { numFmt = '', most } = columnLook(column);
  const header = textWidth(summary.columns[column]);
  let width = Math.max(narrowest, Math.min(header, header / 2 + 2) + filterButton);
  for (const row of rows) {
    const value = resultIn(row[column]);
    const isNumber = typeof value === 'number';
    const text = isNumber ? shownNumber(value, numFmt) : (value ?? '');
    const needed = textWidth(text) + 2;
    width = Math.max(width, isNumber ? needed : Math.min(needed, most));
  }
  return Math.ceil(width * 2) / 2;
}

function shownNumber(value: number, format: string): string {
  if (format.endsWith('%')) return `${(value * 100).toFixed(1)}%`;
  return String(Number(value.toPrecision(10)));
}

function linesOf(cells: readonly (SummaryValue | undefined)[], widths: readonly number[]): number {
  const lines = cells.map((value, at) =>
    lineCount(String(resultIn(value) ?? ''), (widths[at] ?? narrowest) - 1),
  );
  return Math.min(mostLines, Math.max(1, ...lines));
}
