import type { Cell, Fill, Style, Workbook, Worksheet } from 'exceljs';
import { address } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/index.js';
import { matricesOf, type ReportMatrix, type MatrixCell } from '../../../reports/matrix.js';
import { cellRating, cellState, cellTone, matrixUnitText } from '../../../reports/matrix-text.js';
import type { RatingTone } from '../../../reports/rating-tone.js';
import type { Report } from '../../../reports/report.js';
import type { CellLooks } from '../cell-looks.js';
import { setUpPage } from '../page-setup.js';
import { textWidth } from '../text-width.js';

/** Grounds that differ in brightness too; the word beside them says the same. */
const grounds: Readonly<Record<RatingTone, string | undefined>> = {
  good: 'FFE2F0E6',
  doubt: 'FFFBEBC8',
  bad: 'FFF4C7C1',
  mute: undefined,
};
const unitWidth = 30;
const cellWidth = 16;
const headerHeight = 48;

interface Words {
  readonly messages: Messages;
  readonly looks: CellLooks;
}

/** 指标一览 · Adds the sheet of units and indicators, each plan with its own header; none of a single workbook. */
export function addMatrixSheet(workbook: Workbook, report: Report, words: Words): void {
  const matrices = matricesOf(report);
  const [first] = matrices;
  if (!first) return;
  const { matrix } = words.messages.desk;
  const sheet = workbook.addWorksheet(matrix.title);
  sheet.getColumn(1).width = unitWidth;
  let row = 1;
  for (const each of matrices) row = addMatrix(sheet, { matrix: each, row }, words) + 1;
  const { indicators, units } = first;
  const header = headerRows(first);
  const last = address({ row: units.length + header, column: indicators.length + 1 });
  sheet.autoFilter = `A${header}:${last}`;
  sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: header, showGridLines: false }];
  setUpPage(sheet, words.messages.workbook.footer, header);
}

/** A row for the indicators, and one above them where the plan has headings. */
function headerRows({ groups }: ReportMatrix): number {
  return groups.length > 0 ? 2 : 1;
}

interface From {
  readonly matrix: ReportMatrix;
  readonly row: number;
}

/** Writes the headings of a plan, each above its indicators. */
function addGroups(sheet: Worksheet, { matrix, row }: From, { messages, looks }: Words): void {
  const style = { ...looks.header, alignment: { ...looks.header.alignment, wrapText: true } };
  let column = 2;
  put(sheet.getCell(row, 1), { text: '', style });
  for (const { name, count } of matrix.groups) {
    const last = column + count - 1;
    for (let each = column; each <= last; each += 1) {
      const text = each === column ? (name?.[messages.language] ?? '') : '';
      put(sheet.getCell(row, each), { text, style });
    }
    if (count > 1) sheet.mergeCells(row, column, row, last);
    column = last + 1;
  }
}

/** Writes one plan from a row on, and gives the row below it. */
function addMatrix(sheet: Worksheet, from: From, words: Words): number {
  const { matrix } = from;
  const { plan, indicators, units } = matrix;
  const { messages, looks } = words;
  if (matrix.groups.length > 0) addGroups(sheet, from, words);
  const first = from.row + headerRows(matrix) - 1;
  const { language, desk } = messages;
  const names = indicators.map(({ name }) => name[language]);
  const corner = desk.matrix.corner(plan[language]);
  [corner, ...names].forEach((text, at) =>
    put(sheet.getCell(first, at + 1), { text, style: looks.header }),
  );
  sheet.getRow(first).height = headerHeight;
  widen(sheet, names);
  units.forEach((unit, at) => {
    const row = first + at + 1;
    const style = { ...looks.given, numFmt: '@' };
    put(sheet.getCell(row, 1), { text: matrixUnitText(unit), style });
    unit.cells.forEach((cell, index) => {
      const text = cellText(cell, messages);
      put(sheet.getCell(row, index + 2), { text, style: styleOf(cell, looks) });
    });
  });
  return first + units.length + 1;
}

/** A column is as wide as the widest header of any plan needs over two lines. */
function widen(sheet: Worksheet, names: readonly string[]): void {
  names.forEach((name, at) => {
    const width = Math.max(cellWidth, Math.ceil(textWidth(name) / 2) + 2);
    const column = sheet.getColumn(at + 2);
    column.width = Math.max(column.width ?? 0, width);
  });
}

/** A text in its look. */
interface Shown {
  readonly text: string;
  readonly style: Partial<Style>;
}

function put(cell: Cell, { text, style }: Shown): void {
  Object.assign(cell, { value: text, style });
}

function cellText(cell: MatrixCell, messages: Messages): string {
  const parts = [cellRating(cell, messages), cellState(cell, messages)];
  return parts.filter((part) => part !== '').join(' · ');
}

function styleOf(cell: MatrixCell, { given }: CellLooks): Partial<Style> {
  const ground = grounds[cellTone(cell)];
  const fill: Fill | undefined =
    ground === undefined
      ? undefined
      : { type: 'pattern', pattern: 'solid', fgColor: { argb: ground } };
  const font = { ...given.font, bold: cell.state === 'open' };
  return { ...given, font, numFmt: '@', ...(fill ? { fill } : {}) };
}
