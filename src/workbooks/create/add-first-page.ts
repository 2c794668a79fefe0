import type { Workbook, Worksheet } from 'exceljs';
import type { Messages } from '../../messages/index.js';
import type { CellLooks } from './cell-looks.js';
import { setUpPage } from './page-setup.js';
import { lineCount } from './text-width.js';
import type { FirstPage } from './workbook-draft.js';
import { writeCell } from './write-cell.js';

const numberWidth = 6;
const lineWidth = 124;
const lineHeight = 18;

interface Words {
  readonly messages: Messages;
  readonly looks: CellLooks;
}

/** 使用说明 · Adds the first page: numbered lines, then what the fills of cells mean. */
export function addFirstPage(workbook: Workbook, { title, lines }: FirstPage, words: Words): void {
  const { messages, looks } = words;
  const sheet = workbook.addWorksheet(messages.workbook.guide);
  sheet.getColumn(1).width = numberWidth;
  sheet.getColumn(2).width = lineWidth;
  writeCell(sheet.getCell(1, 1), { value: title }, looks.title);
  sheet.getRow(1).height = 36;
  for (const [at, line] of lines.entries()) addLine(sheet, { line, at }, looks);
  addLegend(sheet, lines.length + 4, words);
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer);
}

function addLine(
  sheet: Worksheet,
  { line, at }: { readonly line: string; readonly at: number },
  looks: CellLooks,
): void {
  const row = at + 3;
  const alignment = { horizontal: 'center', vertical: 'middle' } as const;
  writeCell(sheet.getCell(row, 1), { value: at + 1 }, { ...looks.line, alignment });
  writeCell(sheet.getCell(row, 2), { value: line }, looks.line);
  sheet.getRow(row).height = 8 + lineHeight * lineCount(line, lineWidth / 1.15);
}

/** 图例 · A cell of each fill, and beside it what it means. */
function addLegend(sheet: Worksheet, top: number, { messages, looks }: Words): void {
  const { legend } = messages.workbook;
  for (const [at, look] of (['input', 'given', 'computed'] as const).entries()) {
    const row = top + at;
    writeCell(sheet.getCell(row, 1), undefined, looks[look]);
    writeCell(sheet.getCell(row, 2), { value: legend[look] }, looks.line);
    sheet.getRow(row).height = 24;
  }
}
