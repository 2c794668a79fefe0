import type { Messages } from '../../../messages/index.js';
import type { ProgressTable } from '../../../reports/progress/progress-table.js';
import { cellLooks } from '../cell-looks.js';
import { reportWorkbook } from '../report-workbook.js';
import { addProgressSheet } from './add-progress-sheet.js';
import { sheetNamesFor } from './sheet-names-for.js';

/** 进展情况表工作簿 · The bytes of tables of progress as .xlsx, a sheet a unit; no check takes it for a submission. */
export function createProgressWorkbook(
  tables: readonly ProgressTable[],
  messages: Messages,
): Promise<Uint8Array> {
  const looks = cellLooks(messages.language);
  const names = sheetNamesFor(tables.map(({ name }) => name));
  return reportWorkbook(messages, (workbook) => {
    for (const [at, table] of tables.entries()) {
      const sheet = workbook.addWorksheet(names[at]);
      addProgressSheet(sheet, table, { footer: messages.workbook.footer, looks });
    }
    return names[0] ?? '';
  });
}
