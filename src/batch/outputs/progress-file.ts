import { messagesOf } from '../../messages/index.js';
import { progressTables } from '../../reports/progress/progress-table.js';
import type { Report } from '../../reports/report.js';
import { createProgressDocument } from '../../workbooks/create/progress/create-progress-document.js';
import { createProgressWorkbook } from '../../workbooks/create/progress/create-progress-workbook.js';
import type { Options } from '../settings/options.js';
import type { WholeFile } from '../files/write-outputs.js';

/** 进展情况表 · The tables of progress of a run in their file: a sheet a unit, or a section a unit in a document. */
export async function progressFile(
  { workbooks }: Report,
  { progress: path, language }: Options,
): Promise<readonly WholeFile[]> {
  if (path === undefined) return [];
  const messages = messagesOf(language);
  const tables = progressTables(workbooks, messages);
  const create = /\.docx$/i.test(path) ? createProgressDocument : createProgressWorkbook;
  return [{ path, content: await create(tables, messages) }];
}
