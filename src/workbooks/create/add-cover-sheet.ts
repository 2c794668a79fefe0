import type { Workbook, Worksheet } from 'exceljs';
import { contract, type ColumnSpec } from '../../core/contract/index.js';
import type { Messages } from '../../messages/index.js';
import type { CellLooks } from './cell-looks.js';
import { defaultFormats } from './default-formats.js';
import { addDropDown } from './drop-downs.js';
import { hintOf } from './hint-of.js';
import { setUpPage } from './page-setup.js';
import type { WorkbookDraft } from './workbook-draft.js';
import { writeCell } from './write-cell.js';

/** The row of the first label of the cover. */
const firstLabelRow = 4;
const labelWidth = 22;
const answerWidth = 48;

/** 封面 · Adds the cover: labels with notes, and beside each the cell of its answer. */
export function addCoverSheet(
  workbook: Workbook,
  { cover, coverTitle }: WorkbookDraft,
  { messages, looks }: { readonly messages: Messages; readonly looks: CellLooks },
): void {
  const sheet = workbook.addWorksheet(contract.cover.name[messages.language]);
  sheet.getColumn(1).width = labelWidth;
  sheet.getColumn(2).width = answerWidth;
  writeCell(sheet.getCell(1, 1), { value: messages.workbook.coverTitle }, looks.title);
  writeCell(sheet.getCell(2, 1), { value: coverTitle }, { ...looks.subtitle, alignment: {} });
  sheet.getRow(1).height = 36;
  sheet.getRow(2).height = 24;
  for (const [at, spec] of (contract.cover.columns as readonly ColumnSpec[]).entries()) {
    const cell = cover[spec.id as keyof typeof cover];
    const row = firstLabelRow + at;
    const hint = hintOf('cover', spec, messages);
    const label = sheet.getCell(row, 1);
    writeCell(label, { value: spec.name[messages.language] }, looks.header);
    label.note = { texts: [{ text: hint, font: looks.note.font }] };
    const isInput = cell !== undefined && 'isInput' in cell && cell.isInput === true;
    writeCell(sheet.getCell(row, 2), cell, {
      ...looks[isInput ? 'input' : 'given'],
      alignment: { horizontal: 'left', vertical: 'middle', indent: 1, wrapText: true },
      numFmt: defaultFormats[spec.holds],
    });
    addDropDown(sheet, `B${row}`, { spec, hint, messages });
    sheet.getRow(row).height = 26;
  }
  finish(sheet, messages);
}

function finish(sheet: Worksheet, { workbook }: Messages): void {
  sheet.views = [{ showGridLines: false }];
  setUpPage(sheet, workbook.footer);
}
