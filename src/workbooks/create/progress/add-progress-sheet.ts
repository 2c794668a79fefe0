import type { Alignment, Borders, Cell, Worksheet } from 'exceljs';
import { fifteenDigits } from '../../../core/formulas/index.js';
import type { ProgressLine, ProgressTable } from '../../../reports/progress/progress-table.js';
import { printableLines } from '../../../reports/printable.js';
import type { CellLooks } from '../cell-looks.js';
import { setUpPage } from '../page-setup.js';
import { lineCount } from '../text-width.js';
import { progressColumns } from './progress-columns.js';

/** What a page across holds of letters at the size of the table. */
const widthOfPage = 138;
const lineHeight = 15;
const [titleRow, aboutRow, countedRow, noteRow, headRow] = [1, 2, 3, 4, 5];
const lastColumn = progressColumns.length;

/** The cells of the line under the title: unit to the left, day in the middle, verdict to the right. */
const about = [
  { of: 'unit', from: 1, to: 4, side: 'left' },
  { of: 'asOf', from: 5, to: 8, side: 'center' },
  { of: 'verdict', from: 9, to: lastColumn, side: 'right' },
] as const;

const line = { style: 'thin' } as const;
const box: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

/** How a sheet is written: the footer of its pages, and the looks of its workbook. */
export interface SheetWriting {
  readonly footer: string;
  readonly looks: CellLooks;
}

/** 进展情况表 · Writes a table of progress as a sheet that prints as it is: its heads on every page. */
export function addProgressSheet(
  sheet: Worksheet,
  table: ProgressTable,
  { footer, looks }: SheetWriting,
): void {
  const { lines, heads, note } = table;
  progressColumns.forEach(({ share }, at) => (sheet.getColumn(at + 1).width = widthOf(share)));
  const { font: usual } = looks.line;
  const wide = (row: number, text: string, look: Partial<Cell['style']>) =>
    write(sheet, { row, from: 1, to: lastColumn, text, look });
  wide(titleRow, table.title, { font: looks.title.font, alignment: at('center') });
  sheet.getRow(titleRow).height = 8 + 26 * lineCount(table.title, widthOfPage * 0.58);
  for (const { of, from, to, side } of about) {
    const look = { font: usual, alignment: at(side) };
    write(sheet, { row: aboutRow, from, to, text: table[of], look });
  }
  wide(countedRow, table.counted, { font: usual, alignment: { ...at('left'), indent: 2 } });
  sheet.getRow(countedRow).height = 8 + lineHeight * lineCount(table.counted, widthOfPage * 0.85);
  wide(noteRow, note, { font: looks.note.font, alignment: at('left') });
  sheet.getRow(noteRow).hidden = note === '';
  if (lines.length > 0) addLine(sheet, headRow, { line: heads, looks, isHead: true });
  lines.forEach((each, index) =>
    addLine(sheet, headRow + 1 + index, { line: each, looks, isHead: false }),
  );
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: headRow, showGridLines: false }];
  setUpPage(sheet, footer, headRow);
  sheet.pageSetup.printTitlesRow = `${headRow}:${headRow}`;
}

interface Written {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly look: Partial<Cell['style']>;
}

function write(sheet: Worksheet, { row, from, to, text, look }: Written): void {
  sheet.mergeCells(row, from, row, to);
  const cell = sheet.getCell(row, from);
  cell.value = text === '' ? null : printableLines(text);
  cell.style = look;
}

function at(horizontal: 'left' | 'center' | 'right'): Partial<Alignment> {
  return { horizontal, vertical: 'middle', wrapText: true };
}

function widthOf(share: number): number {
  return (widthOfPage * share) / 1000;
}

interface LineWriting {
  readonly line: ProgressLine;
  readonly looks: CellLooks;
  readonly isHead: boolean;
}

function addLine(sheet: Worksheet, row: number, { line: texts, looks, isHead }: LineWriting): void {
  progressColumns.forEach(({ column, side }, index) => {
    const cell = sheet.getCell(row, index + 1);
    const { value, numFmt } = storedText(isHead ? 'head' : column, texts[column]);
    cell.value = value;
    const { font } = isHead ? looks.header : looks.given;
    cell.style = { font, border: box, numFmt, alignment: at(isHead ? 'center' : side) };
  });
  const needed = progressColumns.map(({ column, share }) =>
    lineCount(texts[column], widthOf(share) - 1.5),
  );
  sheet.getRow(row).height = 8 + lineHeight * Math.max(isHead ? 2 : 1, ...needed);
}

const numeric: ReadonlySet<string> = new Set(['number', 'base', 'target', 'current', 'progress']);

/** A plain number is kept as one, with the decimals that it is printed with; all else is text. */
function storedText(column: string, text: string) {
  const [found, whole = '', decimals = '', percent = ''] =
    /^(-?\d+)(?:\.(\d+))?(%?)$/.exec(text) ?? [];
  if (text === '') return { value: null, numFmt: 'General' };
  if (found === undefined || !numeric.has(column) || whole.length > 15) {
    return { value: printableLines(text), numFmt: '@' };
  }
  const shown = Number(decimals === '' ? whole : `${whole}.${decimals}`);
  const numFmt = `0${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
  return { value: percent === '' ? shown : fifteenDigits(shown / 100), numFmt };
}
