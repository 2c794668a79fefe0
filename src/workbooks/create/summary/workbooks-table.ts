import type { Severity } from '../../../core/model/index.js';
import type { SummaryColumnId } from '../../../messages/index.js';
import { summaryColumnName } from './column-name.js';
import type { SummarySource } from './summary-request.js';
import {
  columnRange,
  firstRow,
  quoted,
  type SummaryFormula,
  type SummaryRow,
  type SummaryTable,
} from './summary-table.js';
import { unitCells, unitColumns } from './unit-cells.js';

const severityColumns = { error: 'errors', verify: 'verifies', note: 'notes' } as const;

/** 工作簿 · Every workbook with its verdict and, by formulas, how many findings stand against it. */
export function workbooksTable(source: SummarySource, findings: SummaryTable): SummaryTable {
  const tally = standingTally(findings, source);
  const rows = source.report.workbooks.map((workbook, at): SummaryRow => {
    const file = `$${summaryColumnName(unitColumns.indexOf('file') + 1)}${firstRow + at}`;
    const counts = Object.entries(severityColumns).map(([severity, column]) => [
      column,
      tally(severity as Severity, workbook.file, file),
    ]);
    const verdict = source.messages.verdicts[workbook.verdict];
    const doubts = workbook.undecided.length;
    return { ...unitCells(workbook, source), verdict, ...Object.fromEntries(counts), doubts };
  });
  const counted = ['verdict', 'errors', 'verifies', 'notes', 'doubts'] as const;
  return { id: 'workbooks', columns: [...unitColumns, ...counted], rows };
}

function standingTally(findings: SummaryTable, { messages }: SummarySource) {
  const { summary, severities } = messages;
  const range = (column: SummaryColumnId) => columnRange(findings, column, summary);
  const counts = new Map<string, number>();
  for (const row of findings.rows) {
    const key = `${row.severity}|${row.file}`;
    if (row.stands === summary.yes) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (severity: Severity, file: string, cell: string): SummaryFormula => {
    const word = severities[severity];
    const parts = [
      [range('file'), cell],
      [range('severity'), quoted(word)],
      [range('stands'), quoted(summary.yes)],
    ];
    return {
      formula: `COUNTIFS(${parts.flat().join(',')})`,
      result: counts.get(`${word}|${file}`) ?? 0,
    };
  };
}
