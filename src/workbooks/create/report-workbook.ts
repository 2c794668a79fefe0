import type { Workbook } from 'exceljs';
import type { Messages } from '../../messages/index.js';
import { repack } from '../patch/index.js';
import { summaryMark } from './summary/summary-mark.js';
import { created } from './created.js';

/**
 * 报告工作簿 · The bytes of a workbook that reports on submissions and is none; exceljs is loaded only now.
 *
 * Drawing it answers with the sheet that carries the mark by which no check takes it for one.
 */
export async function reportWorkbook(
  messages: Messages,
  draw: (workbook: Workbook) => string,
): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook: Workbook = new exceljs.Workbook();
  const by = messages.workbook.coverTitle;
  Object.assign(workbook, { creator: by, lastModifiedBy: by, created, modified: created });
  workbook.definedNames.add(`'${draw(workbook)}'!$A$1`, summaryMark);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(bytes, (path, part) =>
    path === 'xl/workbook.xml' ? part.replace(/calcId="\d+"/, 'calcId="191029"') : undefined,
  );
}
