import type { Workbook } from 'exceljs';
import type { Messages } from '../../../messages/index.js';
import { alignmentOf, type CellLooks } from '../cell-looks.js';
import { setUpPage } from '../page-setup.js';
import { lineCount } from '../text-width.js';
import { writeCell } from '../write-cell.js';

/** What is in doubt of a draft: where it stands in the annex, of which indicator, and what to do. */
export interface DoubtLine {
  readonly origin: string;
  readonly indicator: string;
  readonly says: string;
}

interface Words {
  readonly messages: Messages;
  readonly looks: CellLooks;
}

const widths = [18, 36, 78] as const;

/** 存疑表 · Adds the sheet that lists what somebody must settle before the plan is used. */
export function addDoubts(
  workbook: Workbook,
  doubts: readonly DoubtLine[],
  { messages, looks }: Words,
): void {
  const { sheet: name, heads } = messages.annex;
  const sheet = workbook.addWorksheet(name);
  const alignment = alignmentOf('text');
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  heads.forEach((head, at) => writeCell(sheet.getCell(1, at + 1), { value: head }, looks.header));
  for (const [at, { origin, indicator, says }] of doubts.entries()) {
    const cells = [origin, indicator, says];
    cells.forEach((value, column) =>
      writeCell(sheet.getCell(at + 2, column + 1), { value }, { ...looks.given, alignment }),
    );
    const lines = cells.map((text, column) => lineCount(text, (widths[column] ?? 1) / 1.1));
    sheet.getRow(at + 2).height = 6 + 16 * Math.max(...lines);
  }
  sheet.views = [{ state: 'frozen', ySplit: 1, showGridLines: false }];
  setUpPage(sheet, messages.workbook.footer, 1);
}
