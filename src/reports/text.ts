import { foldsOf, type Folds } from '../core/folds/folds.js';
import { namingFindings } from '../core/judge-delivery.js';
import type { Finding } from '../core/model/index.js';
import { isStanding, verdicts } from '../core/verdict.js';
import type { WorkbookResult } from '../core/result.js';
import { apartText, failureText, wordOf, type Messages } from '../messages/index.js';
import { printable } from './printable.js';
import { allFindings, type Report, type ReportPlace } from './report.js';
import { explanationLines } from './text-explanations.js';
import { findingLines } from './text-findings.js';
import { indicatorLines } from './text-indicators.js';
import { statusLines } from './text-statuses.js';
import { undecidedLines } from './text-undecided.js';
import { workListLines } from './text-work-list.js';
import { filePlaceText, unitPlaceText } from './finding-text.js';
import { isMissing, needsAct, workList } from './work-list.js';
import { planCalled } from './plan-names.js';

/** So many lines are still read; a list of all villages of a province has a hundred thousand. */
const mostLinesAcross = 100;
/** So many lines of one rule in one sheet tell what is wrong; a plan may have a thousand checks. */
const mostLinesInSheet = 30;

/**
 * 文本报告 · What an official acts on: the work list, then each workbook about which something must be
 * done, the worst first; of a single one also its ratings. Quiet leaves out what nobody must act on.
 */
export function* textReport(
  report: Report,
  messages: Messages,
  { isQuiet = false }: ReportPlace = {},
): Generator<string> {
  const items = workList(report);
  const isSingle = items.length === 1 && report.workbooks.length === 1;
  if (!isSingle) yield block([...workListLines(items, messages), '']);
  const byFile = new Map(report.workbooks.map((workbook) => [workbook.file, workbook]));
  const telling: Telling = {
    ...{ folds: foldsOf(allFindings(report)), naming: namingFindings(report.findings) },
    isQuiet,
  };
  for (const item of items.filter((one) => isSingle || needsAct(one))) {
    const workbook = byFile.get(item.file);
    if (workbook) yield block([...workbookLines(workbook, telling, messages), '']);
  }
  yield* acrossBlock(report, telling, messages);
  yield block([
    ...totalLines(report, messages),
    ...explanationLines(report, messages),
    ...statusLines(report, messages),
  ]);
}

/** What is told of the workbooks, and how much. */
interface Telling {
  readonly folds: Folds;
  readonly naming: ReadonlyMap<string, readonly Finding[]>;
  readonly isQuiet: boolean;
}

/** The findings across workbooks, each with whose cell it is; who has not delivered stands in the work list. */
function* acrossBlock(
  { findings, workbooks }: Report,
  { folds, isQuiet }: Telling,
  messages: Messages,
): Generator<string> {
  const asked = isQuiet ? findings.filter(asksForAct) : findings;
  const told = asked.filter((finding) => !isMissing(finding) || !isStanding(finding));
  if (!told.some(folds.isTold)) return;
  const units = new Map(workbooks.map(({ file, unit }) => [file, unit]));
  const placeOf = (finding: Finding) => unitPlaceText(finding, units.get(finding.file) ?? null);
  const lines = findingLines(told, messages, { folds, placeOf, mostLines: mostLinesAcross });
  yield block([messages.report.across, ...lines, '']);
}

/** Notes and what is explained ask nobody for anything. */
function asksForAct(finding: Finding): boolean {
  return finding.severity !== 'note' && isStanding(finding);
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function workbookLines(
  workbook: WorkbookResult,
  { folds, naming, isQuiet }: Telling,
  messages: Messages,
): readonly string[] {
  const { verdicts: words } = messages;
  const head = `${workbook.file} — ${words[workbook.verdict]}`;
  if (workbook.failure) return [head, `  ${failureText(workbook.failure, messages)}`];
  const findings = isQuiet ? workbook.findings.filter(asksForAct) : workbook.findings;
  return [
    head,
    `  ${originText(workbook, messages)}`,
    ...section(findingLines(findings, messages, { folds, ...bySheet })),
    ...(isQuiet ? [] : ratingLines(workbook, messages)),
    ...section(undecidedLines(workbook.undecided, messages)),
    ...(isQuiet ? [] : namedLines(naming.get(workbook.file) ?? [], messages)),
  ];
}

const bySheet = {
  mostLines: mostLinesInSheet,
  partOf: ({ sheet = '' }: Finding) => sheet,
};

function ratingLines(workbook: WorkbookResult, messages: Messages): readonly string[] {
  return [
    ...section(indicatorLines(workbook.indicators, messages)),
    ...section(schemeLines(workbook, messages)),
  ];
}

/** The thresholds of the official words stand beside what they say. */
function schemeLines({ official }: WorkbookResult, { report }: Messages): readonly string[] {
  return official ? [report.official(official.ahead)] : [];
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

function originText(workbook: WorkbookResult, { report, language }: Messages): string {
  const { unit, region, asOf, reportType, layouts = [] } = workbook;
  const when = `${report.asOf} ${asOf ?? '…'}`;
  const type = reportType ? wordOf('reportType', reportType, language) : null;
  const read = layouts.length > 0 ? report.layouts(layouts.join(report.separator)) : null;
  const plan = planCalled(workbook, language);
  return [unit, region, plan, type, when, read].filter((part) => part !== null).join(' · ');
}

function totalLines({ totals, workbooks }: Report, messages: Messages): readonly string[] {
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
  const apart = apartText(
    workbooks.flatMap(({ indicators }) => indicators),
    messages,
  );
  return [counted, ofFindings.join(' · '), ...(apart === '' ? [] : [report.apart(apart)])];
}
