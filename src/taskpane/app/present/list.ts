import type { Finding } from '../../../core/model/index.js';
import type { WorkbookResult } from '../../../core/result.js';
import type { Messages } from '../../../messages/messages.js';
import { messageOf, substanceText, titleOf } from '../../../reports/finding-text.js';
import type { FindingList } from '../actions.js';

/** The findings of a workbook as a list to be written: place, severity, rule, sentence, explanation. */
export function presentList({ findings }: WorkbookResult, messages: Messages): FindingList {
  const { columns } = messages.report;
  return {
    sheetName: messages.pane.check.listSheet,
    headers: [columns.cell, columns.severity, columns.title, columns.message, columns.reason],
    lines: findings.map((finding) => ({ ...placeOf(finding), cells: cellsOf(finding, messages) })),
  };
}

function placeOf({ sheet, cell }: Finding): Pick<FindingList['lines'][number], 'at'> {
  if (sheet === undefined) return {};
  return { at: { sheet, ...(cell === undefined ? {} : { cell }) } };
}

function cellsOf(finding: Finding, messages: Messages): readonly string[] {
  const { severity, rule, explained } = finding;
  return [
    messages.severities[severity],
    titleOf(rule, messages),
    messageOf(finding, messages),
    explained ? substanceText(explained, messages) : '',
  ];
}
