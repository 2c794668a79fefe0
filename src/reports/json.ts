import type { Finding } from '../core/model/index.js';
import { failureText } from '../messages/index.js';
import type { Messages } from '../messages/index.js';
import type { Report } from './report.js';
import { messageOf } from './worded.js';

/** JSON · The report by its published schema, with the sentence of each finding. */
export function jsonReport(report: Report, messages: Messages): string {
  const worded = (finding: Finding) => ({ ...finding, message: messageOf(finding, messages) });
  const workbooks = report.workbooks.map(({ failure, ...workbook }) => ({
    ...workbook,
    ...(failure ? { failure: { ...failure, message: failureText(failure, messages) } } : {}),
    findings: workbook.findings.map(worded),
  }));
  const findings = report.findings.map(worded);
  return `${JSON.stringify({ ...report, workbooks, findings }, null, 2)}\n`;
}
