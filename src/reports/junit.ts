import { markupText } from '../charts/markup-text.js';
import { groupBy, type Finding } from '../core/model/index.js';
import { foldsOf, type Folds } from '../core/folds/folds.js';
import type { WorkbookResult } from '../core/result.js';
import { isStanding } from '../core/verdict.js';
import { failureText, type Messages } from '../messages/index.js';
import { allFindings, type Report } from './report.js';
import { foldedLines } from './text-findings.js';
import { doubtOf, placeText, sentenceOf, titleOf } from './finding-text.js';

type Outcome = 'passed' | 'failure' | 'skipped' | 'error';

/** A test case: what was asked, what came of it, and the lines that say so. */
interface Case {
  readonly name: string;
  readonly outcome: Outcome;
  readonly lines: readonly string[];
}

/** JUnit · A suite a workbook and a case a rule that has something to tell; undecided is skipped. */
export function* junitReport(report: Report, messages: Messages): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="plan-indicators">\n';
  const folds = foldsOf(allFindings(report));
  for (const workbook of report.workbooks) {
    yield suiteText(workbook.file, casesOf(workbook, folds, messages));
  }
  const across = findingCases(report.findings, folds, messages);
  if (across.length > 0) yield suiteText(messages.report.across, across);
  yield '</testsuites>\n';
}

function suiteText(name: string, cases: readonly Case[]): string {
  const count = (asked: Outcome) => cases.filter(({ outcome }) => outcome === asked).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const texts = cases.map((one) => caseText(name, one)).join('');
  return `  <testsuite name="${markupText(name)}" ${counts}>\n${texts}  </testsuite>\n`;
}

function caseText(suite: string, { name, outcome, lines }: Case): string {
  const head = `    <testcase classname="${markupText(suite)}" name="${markupText(name)}"`;
  const [first = ''] = lines;
  const text = lines.map(markupText).join('\n');
  if (outcome === 'passed') {
    return text === '' ? `${head}/>\n` : `${head}>${element('system-out', text)}`;
  }
  const tag = `${outcome} message="${markupText(first)}"`;
  return `${head}>${outcome === 'skipped' ? `<${tag}/></testcase>\n` : element(tag, text)}`;
}

function element(tag: string, text: string): string {
  const [name] = tag.split(' ');
  return `<${tag}>${text}</${name}></testcase>\n`;
}

/** The cases of a workbook: its verdict first, so that no suite is empty. */
function casesOf(workbook: WorkbookResult, folds: Folds, messages: Messages): readonly Case[] {
  const { failure, findings, verdict } = workbook;
  const name = `${messages.report.verdict}${messages.report.colon}${messages.verdicts[verdict]}`;
  if (failure) return [{ name, outcome: 'error', lines: [failureText(failure, messages)] }];
  const cases = findingCases(findings, folds, messages);
  const answered = new Set(findings.map(({ rule }) => rule));
  return [
    { name, outcome: 'passed', lines: [] },
    ...cases,
    ...openCases(workbook, answered, messages),
  ];
}

function findingCases(
  findings: readonly Finding[],
  folds: Folds,
  messages: Messages,
): readonly Case[] {
  const told = findings.filter(folds.isTold);
  return [...groupBy(told, ({ rule }) => rule)].map(([rule, group]) => {
    const standing = group.filter((one) => one.severity !== 'note' && isStanding(one));
    const shown = standing.length > 0 ? standing : group;
    return {
      name: caseName(rule, messages),
      outcome: standing.length > 0 ? 'failure' : 'passed',
      lines: shown.flatMap((finding) => [
        lineOf(finding, sentenceOf(finding, messages)),
        ...foldedLines(folds.under(finding), messages),
      ]),
    };
  });
}

function openCases(
  { undecided }: WorkbookResult,
  answered: ReadonlySet<string>,
  messages: Messages,
): readonly Case[] {
  const open = undecided.filter(({ rule }) => !answered.has(rule));
  return [...groupBy(open, ({ rule }) => rule)].map(([rule, group]) => ({
    name: caseName(rule, messages),
    outcome: 'skipped',
    lines: group.map((question) => lineOf(question, doubtOf(question, messages))),
  }));
}

function caseName(rule: string, messages: Messages): string {
  return `${rule} ${titleOf(rule, messages)}`;
}

function lineOf(place: Parameters<typeof placeText>[0], said: string): string {
  const where = placeText(place);
  return where === '' ? said : `${where}  ${said}`;
}
