import { messagesOf } from '../../../messages/index.js';
import { cellLooks } from '../cell-looks.js';
import { reportWorkbook } from '../report-workbook.js';
import { addMatrixSheet } from './add-matrix-sheet.js';
import { addSummarySheet } from './add-summary-sheet.js';
import { findingsTable } from './findings-table.js';
import { indicatorsTable } from './indicators-table.js';
import { missingTable } from './missing-table.js';
import { overviewTable } from './overview-table.js';
import { rollUpsTable } from './roll-ups-table.js';
import type { SummaryRequest, SummarySource } from './summary-request.js';
import type { SummaryTable } from './summary-table.js';
import { undecidedTable } from './undecided-table.js';
import { workTable } from './work-table.js';
import { workbooksTable } from './workbooks-table.js';

/** 汇总工作簿 · The bytes of the summary of a batch. */
export function createSummary(request: SummaryRequest): Promise<Uint8Array> {
  const messages = messagesOf(request.language);
  const factsByFile = new Map(request.facts.map((facts) => [facts.file, facts]));
  const looks = cellLooks(request.language);
  return reportWorkbook(messages, (workbook) => {
    for (const table of summaryTables({ ...request, messages, factsByFile })) {
      addSummarySheet(workbook, table, { messages, looks });
      if (table.id === 'work') addMatrixSheet(workbook, request.report, { messages, looks });
    }
    return messages.summary.sheets.overview;
  });
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
