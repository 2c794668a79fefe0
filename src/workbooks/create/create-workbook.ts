import { messagesOf } from '../../messages/index.js';
import { addCoverSheet } from './add-cover-sheet.js';
import { addFirstPage } from './add-first-page.js';
import { addTableSheet } from './add-table-sheet.js';
import { cellLooks } from './cell-looks.js';
import { finishPackage } from './finish-package.js';
import { printAsForm } from './page-setup.js';
import { addPlainTable } from './plain-table.js';
import { addPlanSheet } from './plan/add-plan-sheet.js';
import { layOutTable } from './table-layout.js';
import { tableIds } from './table-ids.js';
import type { WorkbookDraft } from './workbook-draft.js';
import { created } from './created.js';

const sheetsBeforeTables = 2;

/** 新建工作簿 · The bytes of a workbook from its draft; exceljs is loaded only now. */
export async function createWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const messages = messagesOf(draft.language);
  const looks = cellLooks(draft.language);
  const workbook = new exceljs.Workbook();
  const by = messages.workbook.coverTitle;
  Object.assign(workbook, { creator: by, lastModifiedBy: by, created, modified: created });
  addFirstPage(workbook, draft.firstPage, { messages, looks });
  addCoverSheet(workbook, draft, { messages, looks });
  const layouts = tableIds.flatMap((id) => {
    const rows = draft.tables[id];
    return rows ? [layOutTable(id, rows, draft.language)] : [];
  });
  for (const layout of layouts) {
    const sheet = addTableSheet(workbook, layout, { messages, looks });
    if (draft.form) printAsForm(sheet, draft.form, messages.workbook);
  }
  if (draft.further) addPlainTable(workbook, draft.further, { messages, looks });
  if (draft.carried)
    addPlanSheet({ workbook, plan: draft.carried, messages, looks, look: 'given' });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const sheets = layouts.map((layout, at) => ({ number: sheetsBeforeTables + at + 1, layout }));
  return finishPackage(bytes, sheets, messages);
}
