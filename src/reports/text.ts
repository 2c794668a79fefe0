import { foldsOf, type Folds } from '../core/folds/folds.js';
import { namingFindings } from '../core/judge-delivery.js';
import type { Finding } from '../core/model/index.js';
import { verdicts } from '../core/verdict.js';
import type { WorkbookResult } from '../core/result.js';
import { failureText, wordOf, type Messages } from '../messages/index.js';
import { printable } from './printable.js';
import { allFindings, type Report } from './report.js';
import { explanationLines } from './text-explanations.js';
import { findingLines } from './text-findings.js';
import { indicatorLines } from './text-indicators.js';
import { statusLines } from './text-statuses.js';
import { undecidedLines } from './text-undecided.js';
import { filePlaceText } from './finding-text.js';

/** So many lines are still read; a list of all villages of a province has a hundred thousand. */
const mostLinesAcross = 100;

/** 文本报告 · What an official acts on: a verdict a workbook, ratings, findings with cells, totals. */
export function* textReport(report: Report, messages: Messages): Generator<string> {
  const { across } = messages.report;
  const naming = namingFindings(report.findings);
  const folds = foldsOf(allFindings(report));
  for (const workbook of report.workbooks) {
    const named = namedLines(naming.get(workbook.file) ?? [], messages);
    yield block([...workbookLines(workbook, folds, messages), ...named, '']);
  }
  if (report.findings.some(folds.isTold)) {
    const telling = { folds, placeOf: filePlaceText, mostLines: mostLinesAcross };
    yield block([across, ...findingLines(report.findings, messages, telling), '']);
  }
  yield block([
    ...totalLines(report, messages),
    ...explanationLines(report, messages),
    ...statusLines(report, messages),
  ]);
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function workbookLines(
  workbook: WorkbookResult,
  folds: Folds,
  messages: Messages,
): readonly string[] {
  const { verdicts: words } = messages;
  const head = `${workbook.file} — ${words[workbook.verdict]}`;
  if (workbook.failure) return [head, `  ${failureText(workbook.failure, messages)}`];
  return [
    head,
    `  ${originText(workbook, messages)}`,
    ...section(indicatorLines(workbook.indicators, messages)),
    ...section(findingLines(workbook.findings, messages, { folds })),
    ...section(undecidedLines(workbook.undecided, messages)),
  ];
}

/** Where others speak of a workbook that is not to blame for it. */
function namedLines(findings: readonly Finding[], messages: Messages): readonly string[] {
  const places = [...new Set(findings.map(filePlaceText))];
  if (places.length === 0) return [];
  return section([messages.report.namedIn(places.join(messages.report.separator))]);
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', ...lines.map((line) => `  ${line}`)] : [];
}

function originText(
  { unit, region, plan, asOf, reportType }: WorkbookResult,
  { report, language }: Messages,
): string {
  const when = `${report.asOf} ${asOf ?? '…'}`;
  const type = reportType ? wordOf('reportType', reportType, language) : null;
  return [unit, region, plan, type, when].filter((part) => part !== null).join(' · ');
}

function totalLines({ totals }: Report, messages: Messages): readonly string[] {
  const { report, severities, verdicts: words } = messages;
  const ofVerdicts = verdicts
    .filter((verdict) => totals.verdicts[verdict] > 0)
    .map((verdict) => `${words[verdict]} ${totals.verdicts[verdict]}`);
  const { error, verify, note } = totals.findings;
  const ofFindings = [
    `${severities.error} ${error}`,
    `${severities.verify} ${verify}`,
    `${severities.note} ${note}`,
    `${report.undecided} ${totals.undecided}`,
  ];
  const counted = `${report.total(totals.workbooks)}${report.colon}${ofVerdicts.join(report.separator)}`;
  return [counted, ofFindings.join(' · ')];
}
