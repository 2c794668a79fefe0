import type { Worksheet } from 'exceljs';
import { messagesOf } from '../../../messages/index.js';
import { wideWords } from '../../../messages/wide-words.js';
import { repack } from '../../patch/index.js';
import { cellLooks, type CellLooks } from '../cell-looks.js';
import { setUpPage } from '../page-setup.js';
import { textWidth } from '../text-width.js';
import { headerTop, type WideDraft } from './wide-draft.js';
import { created } from '../created.js';

const language = 'zh-CN';
const [narrow, wide] = [11, 18];

/** What the letters of a title need. */
const titleHeight = 30;

/** 横表工作簿 · The bytes of a wide table; exceljs is loaded only now. */
export async function createWide(draft: WideDraft): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, { created, modified: created });
  const { heads, rows, merges } = draft;
  const first = headerTop + heads.length;
  const sheet = workbook.addWorksheet(wideWords.sheet, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: first - 1 }],
  });
  const looks = cellLooks(language);
  const columns = heads[0]?.length ?? 1;
  addLines(sheet, draft, { looks, columns });
  heads.forEach((texts, level) =>
    texts.forEach((text, at) => {
      const cell = sheet.getCell(headerTop + level, at + 1);
      Object.assign(cell, { style: looks.header, value: text === '' ? null : text });
    }),
  );
  rows.forEach(({ label, cells }, at) => {
    Object.assign(sheet.getCell(first + at, 1), { style: looks.given, value: label });
    cells.forEach((value, index) => {
      const style = value === null ? looks.input : looks.given;
      Object.assign(sheet.getCell(first + at, index + 2), { style, value: value ?? null });
    });
  });
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  setWidths(sheet, draft);
  setUpPage(sheet, messagesOf(language).workbook.footer, first - 1);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), () => undefined);
}

function addLines(
  sheet: Worksheet,
  { title, unit }: WideDraft,
  { looks, columns }: { readonly looks: CellLooks; readonly columns: number },
): void {
  Object.assign(sheet.getCell(1, 1), { style: looks.title, value: title });
  Object.assign(sheet.getCell(2, 1), { style: looks.line, value: unit });
  sheet.getRow(1).height = titleHeight;
  for (const row of [1, 2]) if (columns > 1) sheet.mergeCells(row, 1, row, columns);
}

function setWidths(sheet: Worksheet, { heads, rows }: WideDraft): void {
  const labels = Math.max(...rows.map(({ label }) => textWidth(label)));
  (heads[0] ?? []).forEach((_, at) => {
    sheet.getColumn(at + 1).width = at === 0 ? Math.max(narrow, labels + 2) : wide;
  });
}
