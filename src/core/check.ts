import { answersOf, askedEvery } from './answers-of.js';
import { fixesOf } from './fixes-of.js';
import { foldFindings, type Mended } from './folds/index.js';
import { explainer } from './explanations/index.js';
import {
  address,
  isError,
  type CellValue,
  type Finding,
  type Undecided,
  type Workbook,
} from './model/index.js';
import {
  rules,
  type Answer,
  type AnyRule,
  type Failure,
  type Question,
  type Rule,
  type RuleId,
  type Spot,
} from './rules/index.js';
import { bindingRows, severityOf } from './severity.js';
import { readSubmission, type Context, type Submission } from './submission/index.js';
import { unconcernedRows } from './unconcerned-rows.js';
import { verdictOf, type Verdict } from './verdict.js';

/** 校验结果 · What a check found in one workbook. */
export interface CheckResult {
  readonly submission: Submission;
  readonly verdict: Exclude<Verdict, 'unreadable'>;
  readonly findings: readonly Finding<RuleId>[];
  readonly undecided: readonly Undecided<RuleId>[];
}

/** 校验 · Checks a workbook, pausing after each rule so that a pane can answer in between. */
export function* checkInSteps(
  workbook: Workbook,
  context: Context,
): Generator<RuleId, CheckResult, void> {
  const told = yield* answersInSteps(workbook, context);
  const { submission, undecided } = told;
  const recheck = ({ workbook: mended = workbook, ...more }: Mended) =>
    drain(answersInSteps(mended, { ...context, ...more })).findings;
  const findings = foldFindings(told.findings, submission, recheck);
  return { submission, findings, undecided, verdict: verdictOf(findings, undecided) };
}

type Told = Pick<CheckResult, 'submission' | 'findings' | 'undecided'>;

/** What the rules say one by one, whatever follows from what. */
function* answersInSteps(workbook: Workbook, context: Context): Generator<RuleId, Told, void> {
  const { deadline } = context;
  const submission = readSubmission(workbook, context);
  const explain = explainer(submission);
  const weigh = weigher(submission);
  const fixable = fixesOf(submission);
  const isUnconcerned = unconcernedRows(submission);
  const findings: Finding<RuleId>[] = [];
  const undecided: Undecided<RuleId>[] = [];
  const tell = (rule: AnyRule, answers: readonly Answer[]): void => {
    const found = answers.filter((answer) => 'facts' in answer).flatMap(weigh(rule));
    for (const [at, failure] of found.entries()) {
      if (at % askedEvery === 0) deadline?.();
      findings.push(explain(fixable(findingOf(rule.id, failure, context))));
    }
    const doubts = answers.filter((answer) => 'doubt' in answer);
    const open = doubts.filter(({ at }) => !isUnconcerned(at));
    const isOff = context.settings.rules[rule.id] === 'off';
    for (const answer of isOff ? [] : open) undecided.push(undecidedOf(rule.id, answer));
  };
  for (const rule of rules) {
    const answers = answersOf(rule, { submission, before: findings, deadline });
    if (answers.length > 0) tell(rule, answers);
    yield rule.id;
  }
  return { submission, findings, undecided };
}

/** 校验 · Checks a workbook at one go. */
export function check(workbook: Workbook, context: Context): CheckResult {
  return drain(checkInSteps(workbook, context));
}

function drain<Result>(steps: Generator<RuleId, Result, void>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Weighed = Failure & Required<Pick<Failure, 'severity'>>;

/** Gives the failures of a rule the severity that the office has set; those switched off are gone. */
function weigher(submission: Submission): (rule: Rule) => (failure: Failure) => readonly Weighed[] {
  const isBinding = bindingRows(submission);
  return ({ id, severity: usual }) => {
    const set = submission.settings.rules[id];
    return (failure) => {
      const { severity: own = usual, at } = failure;
      const severity = severityOf({
        own,
        usual,
        set,
        isBinding: set !== undefined && isBinding(at),
      });
      return severity ? [{ ...failure, severity }] : [];
    };
  };
}

function findingOf(
  rule: RuleId,
  { at, facts, severity, related, fix, fixes }: Weighed,
  { file }: Context,
): Finding<RuleId> {
  return {
    rule,
    severity,
    file,
    ...placeOf(at),
    ...(at.field === undefined ? {} : { column: at.field }),
    ...(at.value === undefined ? {} : { value: plainValue(at.value) }),
    facts,
    ...(related ? { related } : {}),
    ...(fix ? { fix } : {}),
    ...(fixes ? { fixes } : {}),
  };
}

function undecidedOf(rule: RuleId, { at, doubt, check: which }: Question): Undecided<RuleId> {
  return { rule, ...placeOf(at), reason: doubt, ...(which ? { check: which } : {}) };
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
