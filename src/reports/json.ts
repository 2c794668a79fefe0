import type { Finding } from '../core/model/index.js';
import { failureText, type Messages } from '../messages/index.js';
import { jsonChunks } from './json-chunks.js';
import type { Report } from './report.js';
import { messageOf } from './finding-text.js';
import { actsOf, type Act } from './work-list.js';

/** Report, workbooks, workbook, findings: an item of these is a piece of its own. */
const pieceDepth = 4;

/** JSON · The report by its published schema, with the sentence of each finding. */
export function* jsonReport(report: Report, messages: Messages): Generator<string> {
  const workbooks = workbookItems(report, messages);
  const findings = findingItems(report.findings, messages);
  const fixed = findingItems(report.fixed, messages);
  yield* jsonChunks({ ...report, workbooks, findings, fixed }, pieceDepth);
  yield '\n';
}

function* workbookItems(report: Report, messages: Messages): Generator<unknown> {
  const acts = actsOf(report);
  for (const [at, { failure, findings, ...workbook }] of report.workbooks.entries()) {
    const told = failure && { ...failure, message: failureText(failure, messages) };
    yield {
      ...workbook,
      ...(told ? { failure: told } : {}),
      act: actItem(acts[at], messages),
      findings: findingItems(findings, messages),
    };
  }
}

function actItem(act: Act | undefined, messages: Messages): unknown {
  if (!act?.first) return act;
  const { rule, severity, sheet, cell } = act.first;
  return {
    ...act,
    first: { rule, severity, sheet, cell, message: messageOf(act.first, messages) },
  };
}

function* findingItems(findings: readonly Finding[], messages: Messages): Generator<unknown> {
  for (const finding of findings) yield { ...finding, message: messageOf(finding, messages) };
}
