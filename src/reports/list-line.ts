import type { Explanation, Finding, Undecided } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import { failureText, wordOf, type ListColumn, type Messages } from '../messages/index.js';
import type { Report } from './report.js';
import { causeText, doubtOf, messageOf, titleOf } from './finding-text.js';

/** 清单行 · One line of the list of findings; what a line has nothing to say of is left out. */
export type FindingLine = Readonly<Partial<Record<ListColumn, string | number | boolean | null>>>;

/**
 * The list of findings, undecided answers and failures, workbook by workbook.
 *
 * Findings that are gone since the earlier delivery stand at the end. A workbook of which there is nothing to tell has a line too, so that the list names every one.
 */
export function* listLines(report: Report, messages: Messages): Generator<FindingLine> {
  const byFile = new Map(report.workbooks.map((workbook) => [workbook.file, workbook]));
  for (const workbook of report.workbooks) yield* linesOf(workbook, messages);
  for (const finding of [...report.findings, ...report.fixed]) {
    const workbook = byFile.get(finding.file);
    const origin = workbook ? originOf(workbook, messages) : { file: finding.file };
    yield { ...origin, ...findingLine(finding, messages) };
  }
}

function* linesOf(workbook: WorkbookResult, messages: Messages): Generator<FindingLine> {
  const { failure, findings, undecided } = workbook;
  const origin = originOf(workbook, messages);
  if (failure) yield { ...origin, rule: failure.id, message: failureText(failure, messages) };
  for (const finding of findings) yield { ...origin, ...findingLine(finding, messages) };
  for (const question of undecided) yield { ...origin, ...undecidedLine(question, messages) };
  if (!failure && findings.length + undecided.length === 0) yield origin;
}

function originOf(
  { file, unit, region, plan, asOf, verdict }: WorkbookResult,
  { verdicts }: Messages,
): FindingLine {
  return { file, unit, region, plan, asOf, verdict: verdicts[verdict] };
}

function findingLine(finding: Finding, messages: Messages): FindingLine {
  const { severity, value, explained, follows, status } = finding;
  return {
    severity: messages.severities[severity],
    ...placeOf(finding, messages),
    ...(value === undefined ? {} : { value }),
    message: messageOf(finding, messages),
    ...(follows ? { follows: causeText(follows, messages) } : {}),
    ...(status ? { status: messages.report.statuses[status] } : {}),
    ...(explained ? explanationOf(explained, messages) : {}),
  };
}

function undecidedLine(question: Undecided, messages: Messages): FindingLine {
  const severity = messages.report.undecided;
  return { severity, ...placeOf(question, messages), message: doubtOf(question, messages) };
}

function placeOf({ rule, sheet, cell, key }: Finding | Undecided, messages: Messages): FindingLine {
  return {
    ...{ rule, title: titleOf(rule, messages) },
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(key === undefined ? {} : { key }),
  };
}

function explanationOf(
  { state, category, ...said }: Explanation,
  { language }: Messages,
): FindingLine {
  return {
    ...(category === undefined
      ? {}
      : { category: wordOf('explanationCategory', category, language) }),
    ...said,
    state: wordOf('reviewState', state, language),
  };
}
