import { address, isError } from './model/index.js';
import type { CellValue, Finding, Severity, Undecided, Workbook } from './model/index.js';
import { rules } from './rules/index.js';
import type { Answer, Failure, Question, Rule, RuleId, Spot } from './rules/index.js';
import { readSubmission } from './submission/index.js';
import type { Context, Submission } from './submission/index.js';
import { verdictOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** 审核结果 · What a check found in one workbook. */
export interface CheckResult {
  readonly submission: Submission;
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  readonly findings: readonly Finding<RuleId>[];
  readonly undecided: readonly Undecided<RuleId>[];
}

/** A rule that broke is a failure of ours; the workbook counts as unreadable and the rule is named. */
export interface RuleFailure extends Error {
  readonly rule: string;
}

/** Whether an error is that of a rule that broke. */
export function isRuleFailure(error: unknown): error is RuleFailure {
  return error instanceof Error && 'rule' in error;
}

/** 审核 · Checks a workbook, pausing after each rule so that a pane can answer in between. */
export function* checkInSteps(
  workbook: Workbook,
  context: Context,
): Generator<RuleId, CheckResult, void> {
  const submission = readSubmission(workbook, context);
  const findings: Finding<RuleId>[] = [];
  const undecided: Undecided<RuleId>[] = [];
  for (const rule of rules) {
    const isOff = context.settings.rules[rule.id] === 'off';
    const answers = isOff ? [] : answersOf(rule, submission, findings);
    const found = answers.filter((answer) => 'facts' in answer);
    findings.push(...found.map((answer) => findingOf(rule, answer, context)));
    const open = answers.filter((answer) => 'doubt' in answer);
    undecided.push(...open.map((answer) => undecidedOf(rule.id, answer)));
    yield rule.id;
  }
  return { submission, findings, undecided, verdict: verdictOf(findings, undecided) };
}

/** 审核 · Checks a workbook at one go. */
export function check(workbook: Workbook, context: Context): CheckResult {
  const steps = checkInSteps(workbook, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function answersOf(
  rule: Rule,
  submission: Submission,
  before: readonly Finding[],
): readonly Answer[] {
  try {
    return [...rule.check(submission, before)];
  } catch (cause) {
    throw Object.assign(new Error(`rule ${rule.id}`, { cause }), { rule: rule.id });
  }
}

function findingOf(
  rule: Rule<RuleId>,
  { at, facts, severity, related, fix }: Failure,
  { file, settings }: Context,
): Finding<RuleId> {
  const set = settings.rules[rule.id];
  return {
    rule: rule.id,
    severity: severityOf(severity ?? rule.severity, set),
    file,
    ...placeOf(at),
    ...(at.field === undefined ? {} : { column: at.field }),
    ...(at.value === undefined ? {} : { value: plainValue(at.value) }),
    facts,
    ...(related ? { related } : {}),
    ...(fix ? { fix } : {}),
  };
}

function severityOf(own: Severity, set: Severity | 'off' | undefined): Severity {
  return set === undefined || set === 'off' ? own : set;
}

function undecidedOf(rule: RuleId, { at, doubt }: Question): Undecided<RuleId> {
  return { rule, ...placeOf(at), reason: doubt };
}

function placeOf({ sheet, row, column, key }: Spot) {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row !== undefined && column !== undefined ? { cell: address({ row, column }) } : {}),
    ...(key === undefined ? {} : { key }),
  };
}

function plainValue(value: CellValue): string | number | boolean | null {
  return isError(value) ? value.error : value;
}
