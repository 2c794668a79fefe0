import type { FindingStatus } from '../../core/finding-status.js';
import { foldsOf, type Folds } from '../../core/folds/folds.js';
import type { Finding, Severity } from '../../core/model/index.js';
import { messagesOf, wordOf, type Messages } from '../../messages/index.js';
import type { Report, ReportPlace } from '../report.js';
import { titleOf } from '../finding-text.js';
import type { PageHead, Pair } from './page-data.js';
import { pageMatrices } from './page-matrix.js';
import { pageFinding } from './page-workbook.js';
import { pairOf } from './say.js';

/** What all workbooks of the page share; only rules that have something to say are named. */
export function pageHead(
  report: Report,
  folds: Folds,
  { toFiles, names }: Required<Pick<ReportPlace, 'toFiles' | 'names'>>,
): PageHead {
  const units = new Map(report.workbooks.map(({ file, unit }) => [file, unit ?? '']));
  const shown = (finding: Finding) => pageFinding(finding, units.get(finding.file) ?? '', folds);
  return {
    toFiles,
    paths: Object.fromEntries(
      [...names].flatMap(([path, name]) => (path === name ? [] : [[name, path]])),
    ),
    words: pageWords(),
    matrix: {
      title: pairOf(({ desk }) => desk.matrix.title),
      corner: pairOf(({ desk }) => desk.columns.unit),
    },
    matrices: pageMatrices(report),
    charts: [messagesOf('zh-CN').charts, messagesOf('en-US').charts],
    rules: Object.fromEntries(
      rulesOf(report).map((rule) => [rule, pairOf((messages) => titleOf(rule, messages))]),
    ),
    severities: severityWords(),
    states: stateWords(),
    statuses: statusWords(),
    across: report.findings.filter(folds.isTold).map(shown),
    fixed: fixedOf(report, units),
  };
}

/** What is gone, with what followed from it under it. */
function fixedOf({ fixed }: Report, units: ReadonlyMap<string, string>): PageHead['fixed'] {
  const folds = foldsOf(fixed);
  return fixed
    .filter(folds.isTold)
    .map((finding) => pageFinding(finding, units.get(finding.file) ?? '', folds));
}

function severityWords(): PageHead['severities'] {
  const word = (severity: Severity) => pairOf(({ severities }) => severities[severity]);
  return { error: word('error'), verify: word('verify'), note: word('note') };
}

function stateWords(): PageHead['states'] {
  return {
    open: pairOf(({ reportPage }) => reportPage.unexplained),
    pending: reviewState('pending'),
    accepted: reviewState('accepted'),
    rejected: reviewState('rejected'),
  };
}

function statusWords(): PageHead['statuses'] {
  const word = (status: FindingStatus) => pairOf(({ report }) => report.statuses[status]);
  return {
    new: word('new'),
    standing: word('standing'),
    returned: word('returned'),
    fixed: word('fixed'),
  };
}

function reviewState(state: string): Pair {
  return pairOf(({ language }) => wordOf('reviewState', state, language));
}

function pageWords(): PageHead['words'] {
  const labels = ({ report, reportPage }: Messages) => ({
    ...reportPage,
    findings: report.findings,
    noFindings: report.noFindings,
    undecided: report.undecided,
    severity: report.columns.severity,
    status: report.columns.status,
    unit: report.columns.unit,
    message: report.columns.message,
  });
  const [chinese, english] = [labels(messagesOf('zh-CN')), labels(messagesOf('en-US'))];
  const names = Object.keys(chinese) as readonly (keyof typeof chinese)[];
  return Object.fromEntries(
    names.map((name): [string, Pair] => [name, [chinese[name], english[name]]]),
  ) as PageHead['words'];
}

function rulesOf({ workbooks, findings, fixed }: Report): readonly string[] {
  const rules = new Set([...findings, ...fixed].map(({ rule }) => rule));
  for (const workbook of workbooks) {
    for (const { rule } of [...workbook.findings, ...workbook.undecided]) rules.add(rule);
  }
  return [...rules];
}
