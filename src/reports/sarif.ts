import { foldsOf, type Folds } from '../core/folds/folds.js';
import type { Explanation, Finding, Undecided, Where } from '../core/model/index.js';
import type { WorkbookResult } from '../core/result.js';
import { failureText, type Messages } from '../messages/index.js';
import { fileUri } from './file-uri.js';
import { jsonChunks } from './json-chunks.js';
import { allFindings, type Report } from './report.js';
import { ruleIndices, sarifLevels, sarifRules } from './sarif-rules.js';
import { doubtOf, messageOf, placeText, substanceText } from './finding-text.js';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/** How many places of what follows from one finding are listed. */
const mostFolded = 100;

/** Log, runs, run, results: an item of these is a piece of its own. */
const pieceDepth = 4;

const baselines = {
  new: 'new',
  standing: 'unchanged',
  returned: 'new',
  fixed: 'absent',
} as const;

const reviews = { pending: 'underReview', accepted: 'accepted', rejected: 'rejected' } as const;

/** SARIF 2.1.0 · Findings and open questions as tools for code read them; explanations suppress. */
export function* sarifReport(report: Report, messages: Messages): Generator<string> {
  const run = {
    tool: { driver: { name: 'plan-indicators', rules: sarifRules(messages) } },
    language: messages.language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: true, toolExecutionNotifications: [...failures(report, messages)] },
    ],
    results: results(report, messages),
  };
  yield* jsonChunks({ $schema: schema, version: '2.1.0', runs: [run] }, pieceDepth);
  yield '\n';
}

function* results(report: Report, messages: Messages): Generator<unknown> {
  const folds = foldsOf(allFindings(report));
  const told = { folds, messages };
  for (const { file, findings, undecided } of report.workbooks) {
    for (const finding of findings.filter(folds.isTold)) yield resultOf(finding, told);
    for (const question of undecided) yield openResult(question, file, messages);
  }
  const others = [...report.findings.filter(folds.isTold), ...report.fixed];
  for (const finding of others) yield resultOf(finding, told);
}

interface Telling {
  readonly folds: Folds;
  readonly messages: Messages;
}

/** What follows from a finding are places related to it. */
function resultOf(finding: Finding, { folds, messages }: Telling): unknown {
  const folded = folds.under(finding);
  const { file, severity, explained, status, key, column, value } = finding;
  return {
    ...ruleOf(finding),
    kind: 'fail',
    level: sarifLevels[severity],
    message: { text: messageOf(finding, messages) },
    locations: [locationOf(finding, file)],
    ...relatedLocations(finding, folded),
    partialFingerprints: { 'subject/v1': subjectOf(finding) },
    ...(status ? { baselineState: baselines[status] } : {}),
    ...(explained ? { suppressions: [suppressionOf(explained, messages)] } : {}),
    properties: { key, column, value, ...(folded.length > 0 ? { folded: folded.length } : {}) },
  };
}

/** The places that a finding speaks of, and those of what follows from it. */
function relatedLocations({ file, related = [] }: Finding, folded: readonly Finding[]) {
  const places = [...related, ...folded.slice(0, mostFolded)];
  if (places.length === 0) return {};
  return { relatedLocations: places.map((where) => locationOf(where, file)) };
}

/** A question that could not be answered: SARIF calls it open. */
function openResult(question: Undecided, file: string, messages: Messages): unknown {
  return {
    ...ruleOf(question),
    kind: 'open',
    level: 'none',
    message: { text: doubtOf(question, messages) },
    locations: [locationOf(question, file)],
  };
}

function ruleOf({ rule }: Finding | Undecided) {
  const ruleIndex = ruleIndices.get(rule);
  return ruleIndex === undefined ? { ruleId: rule } : { ruleId: rule, ruleIndex };
}

function locationOf(where: Partial<Where>, file: string): unknown {
  const { sheet, cell } = where;
  const fullyQualifiedName = placeText(where);
  const artifactLocation = { uri: fileUri(where.file ?? file) };
  return {
    physicalLocation: { artifactLocation },
    ...(sheet === undefined
      ? {}
      : { logicalLocations: [{ name: cell ?? sheet, fullyQualifiedName }] }),
  };
}

/** What a finding is about, whatever row it stands in by now. */
function subjectOf({ rule, sheet = '', key = '', column = '', cell = '' }: Finding): string {
  return [rule, sheet, key === '' ? cell : key, column].join('|');
}

function suppressionOf(explained: Explanation, messages: Messages): unknown {
  const { by, date, state } = explained;
  return {
    kind: 'external',
    status: reviews[state],
    justification: substanceText(explained, messages),
    properties: { by, date },
  };
}

function* failures({ workbooks }: Report, messages: Messages): Generator<unknown> {
  for (const { file, failure } of workbooks) {
    if (failure) yield notificationOf(file, failure, messages);
  }
}

function notificationOf(
  file: string,
  failure: NonNullable<WorkbookResult['failure']>,
  messages: Messages,
): unknown {
  return {
    level: 'error',
    descriptor: { id: failure.id },
    message: { text: failureText(failure, messages) },
    locations: [locationOf({}, file)],
  };
}
