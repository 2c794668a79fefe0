import type { Workbook } from 'exceljs';
import type { Messages } from '../../messages/index.js';
import type { CellLooks } from './cell-looks.js';
import { setUpPage } from './page-setup.js';
import { textWidth } from './text-width.js';
import { shownText, writeCell } from './write-cell.js';
import type { TypedCell } from './workbook-draft.js';

const headersAt = 2;
const [narrowest, widest, room] = [8, 48, 3];

/** 附表 · A table of words and figures that is none of the contract, such as where figures come from. */
export interface PlainTable {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TypedCell[])[];
}

/** Adds such a table on a sheet of its own, to be read, filtered and printed. */
export function addPlainTable(
  workbook: Workbook,
  { sheet: name, title, headers, rows }: PlainTable,
  { messages, looks }: { readonly messages: Messages; readonly looks: CellLooks },
): void {
  const sheet = workbook.addWorksheet(name);
  writeCell(sheet.getCell(1, 1), { value: title }, looks.title);
  sheet.getRow(1).height = 36;
  for (const [at, header] of headers.entries()) {
    writeCell(sheet.getCell(headersAt, at + 1), { value: header }, looks.header);
    const texts = [header, ...rows.map((row) => shownText(row[at]))];
    const needed = texts.reduce((most, text) => Math.max(most, textWidth(text)), 0) + room;
    sheet.getColumn(at + 1).width = Math.min(widest, Math.max(narrowest, needed));
  }
  for (const [down, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      writeCell(sheet.getCell(headersAt + 1 + down, at + 1), cell, looks.given);
    }
  }
  const bottom = headersAt + Math.max(1, rows.length);
  sheet.autoFilter = {
    from: { row: headersAt, column: 1 },
    to: { row: bottom, column: headers.length },
  };
  sheet.views = [{ state: 'frozen', ySplit: headersAt, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, headersAt);
}
