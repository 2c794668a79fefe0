import type { Workbook } from 'exceljs';
import { messagesOf } from '../../../messages/index.js';
import { repack } from '../../patch/index.js';
import { cellLooks } from '../cell-looks.js';
import { addMatrixSheet } from './add-matrix-sheet.js';
import { addSummarySheet } from './add-summary-sheet.js';
import { findingsTable } from './findings-table.js';
import { indicatorsTable } from './indicators-table.js';
import { missingTable } from './missing-table.js';
import { overviewTable } from './overview-table.js';
import { rollUpsTable } from './roll-ups-table.js';
import type { SummaryRequest, SummarySource } from './summary-request.js';
import { summaryMark } from './summary-mark.js';
import type { SummaryTable } from './summary-table.js';
import { undecidedTable } from './undecided-table.js';
import { workTable } from './work-table.js';
import { workbooksTable } from './workbooks-table.js';

/** Stands in for the day of creation, so that the same batch gives the same bytes. */
const created = new Date(Date.UTC(2024, 0, 1));

/** 汇总工作簿 · The bytes of the summary of a batch; exceljs is loaded only now. */
export async function createSummary(request: SummaryRequest): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const messages = messagesOf(request.language);
  const factsByFile = new Map(request.facts.map((facts) => [facts.file, facts]));
  const looks = cellLooks(request.language);
  const workbook: Workbook = new exceljs.Workbook();
  const by = messages.workbook.coverTitle;
  Object.assign(workbook, { creator: by, lastModifiedBy: by, created, modified: created });
  for (const table of summaryTables({ ...request, messages, factsByFile })) {
    addSummarySheet(workbook, table, { messages, looks });
    if (table.id === 'work') addMatrixSheet(workbook, request.report, { messages, looks });
  }
  workbook.definedNames.add(`'${messages.summary.sheets.overview}'!$A$1`, summaryMark);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return repack(bytes, (path, part) =>
    path === 'xl/workbook.xml' ? part.replace(/calcId="\d+"/, 'calcId="191029"') : undefined,
  );
}

/** The sheets of the summary, in their order. */
function summaryTables(source: SummarySource): readonly SummaryTable[] {
  const findings = findingsTable(source);
  const indicators = indicatorsTable(source);
  const tables = {
    workbooks: workbooksTable(source, findings),
    indicators,
    rollUps: rollUpsTable(source, indicators),
    findings,
    undecided: undecidedTable(source),
    missing: missingTable(source),
  };
  return [workTable(source), overviewTable(source, tables), ...Object.values(tables)];
}
