import type { Workbook } from 'exceljs';
import type { Messages } from '../../../messages/index.js';
import type { ProgressTable } from '../../../reports/progress/progress-table.js';
import { repack } from '../../patch/index.js';
import { cellLooks } from '../cell-looks.js';
import { summaryMark } from '../summary/summary-mark.js';
import { addProgressSheet } from './add-progress-sheet.js';
import { sheetNamesFor } from './sheet-names-for.js';

/** Stands in for the day of creation, so that the same tables give the same bytes. */
const created = new Date(Date.UTC(2024, 0, 1));

/** 进展情况表工作簿 · The bytes of tables of progress as .xlsx, a sheet a unit; no check takes it for a submission. */
export async function createProgressWorkbook(
  tables: readonly ProgressTable[],
  messages: Messages,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  const by = messages.workbook.coverTitle;
  Object.assign(workbook, { creator: by, lastModifiedBy: by, created, modified: created });
  const looks = cellLooks(messages.language);
  const names = sheetNamesFor(tables.map(({ name }) => name));
  for (const [at, table] of tables.entries()) {
    const sheet = workbook.addWorksheet(names[at]);
    addProgressSheet(sheet, table, { footer: messages.workbook.footer, looks });
  }
  workbook.definedNames.add(`'${names[0] ?? ''}'!$A$1`, summaryMark);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(bytes, (path, part) =>
    path === 'xl/workbook.xml' ? part.replace(/calcId="\d+"/, 'calcId="191029"') : undefined,
  );
}
