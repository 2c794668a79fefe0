import type { Language } from '../../core/model/index.js';
import type { WorkbookResult } from '../../core/result.js';
import { progressTables } from '../../reports/progress/progress-table.js';
import { createProgressDocument } from '../../workbooks/create/progress/create-progress-document.js';
import { createProgressWorkbook } from '../../workbooks/create/progress/create-progress-workbook.js';
import { loadMessages } from './load-messages.js';

/** 进展情况表 · The workbooks whose tables are asked for, and the form of the file. */
export interface ProgressOrder {
  readonly results: readonly WorkbookResult[];
  readonly form: 'xlsx' | 'docx';
  readonly language: Language;
}

/** The bytes of the tables of progress, a sheet or a section a unit. */
export async function makeProgress({
  results,
  form,
  language,
}: ProgressOrder): Promise<Uint8Array> {
  const messages = await loadMessages(language);
  const tables = progressTables(results, messages);
  const create = form === 'docx' ? createProgressDocument : createProgressWorkbook;
  return create(tables, messages);
}
