import type { Finding } from '../../../core/model/index.js';
import { isStanding } from '../../../core/verdict.js';
import { wordOf } from '../../../messages/index.js';
import { causeText, messageOf, titleOf } from '../../../reports/finding-text.js';
import type { SummarySource } from './summary-request.js';
import type { SummaryRow, SummaryTable } from './summary-table.js';

/** 问题 · All findings of the batch, workbook by workbook, then those across workbooks. */
export function findingsTable(source: SummarySource): SummaryTable {
  const { workbooks, findings, fixed } = source.report;
  const units = new Map(workbooks.map(({ file, unit }) => [file, unit]));
  const all = [...workbooks.flatMap((workbook) => workbook.findings), ...findings, ...fixed];
  return {
    id: 'findings',
    columns: [
      ...(['file', 'unit', 'severity', 'rule', 'title', 'sheet', 'cell', 'message'] as const),
      ...(['by', 'reason', 'state', 'follows', 'stands', 'status'] as const),
    ],
    rows: all.map((finding) => ({
      unit: units.get(finding.file) ?? null,
      ...findingCells(finding, source),
    })),
  };
}

function findingCells(finding: Finding, { messages }: SummarySource): SummaryRow {
  const { file, severity, rule, sheet = null, cell = null, explained, follows, status } = finding;
  const { summary, report, language, severities } = messages;
  const isOpen = isStanding(finding) && status !== 'fixed';
  const stands = isOpen ? summary.yes : summary.no;
  return {
    ...{ file, rule, sheet, cell, severity: severities[severity] },
    title: titleOf(rule, messages),
    message: messageOf(finding, messages),
    by: explained?.by ?? null,
    reason: explained?.reason ?? null,
    state: explained ? wordOf('reviewState', explained.state, language) : null,
    follows: follows ? causeText(follows, messages) : null,
    stands: isOpen && follows ? summary.folded : stands,
    status: status ? report.statuses[status] : null,
  };
}
