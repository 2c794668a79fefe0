import type { Finding } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import { failureText, type Messages } from '../messages/index.js';
import { jsonChunks } from './json-chunks.js';
import type { Report } from './report.js';
import { messageOf } from './finding-text.js';

/** Report, workbooks, workbook, findings: an item of these is a piece of its own. */
const pieceDepth = 4;

/** JSON · The report by its published schema, with the sentence of each finding. */
export function* jsonReport(report: Report, messages: Messages): Generator<string> {
  const workbooks = workbookItems(report.workbooks, messages);
  const findings = findingItems(report.findings, messages);
  const fixed = findingItems(report.fixed, messages);
  yield* jsonChunks({ ...report, workbooks, findings, fixed }, pieceDepth);
  yield '\n';
}

function* workbookItems(
  workbooks: readonly WorkbookResult[],
  messages: Messages,
): Generator<unknown> {
  for (const { failure, findings, ...workbook } of workbooks) {
    const told = failure && { ...failure, message: failureText(failure, messages) };
    yield {
      ...workbook,
      ...(told ? { failure: told } : {}),
      findings: findingItems(findings, messages),
    };
  }
}

function* findingItems(findings: readonly Finding[], messages: Messages): Generator<unknown> {
  for (const finding of findings) yield { ...finding, message: messageOf(finding, messages) };
}
