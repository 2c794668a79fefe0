import { periodText } from '../model/index.js';
import type { Comparison } from '../own-checks/index.js';
import { reckonOwnCheck, type ReckonedCheck } from './evidence/reckon-own-check.js';
import { ownCheckPeriods } from './evidence/own-check-periods.js';
import { ownChecksOf, type ReadOwnCheck } from './evidence/own-checks-of.js';
import type { Submission } from '../submission/index.js';
import { fail, undecided, whereOf, type Answer, type Rule, type Spot } from './rule.js';

type Facts = {
  /** The office's number. */
  readonly number: string;
  readonly name: string;
  readonly period: string;
  readonly left: number;
  readonly leftText: string;
  readonly comparison: Comparison;
  readonly right: number;
  readonly rightText: string;
  readonly difference: number;
  /** What the office allows for, as 0.5 or 1%; empty where nothing. */
  readonly tolerance: string;
  readonly note: string;
};

/** 审核公式 · A check that the office wrote for its plan does not hold, however the figures are rounded. */
export const ownCheck: Rule<'own-check', Facts> = {
  id: 'own-check',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const check of ownChecksOf(submission)) yield* judge(check, submission);
  },
};

/** Earlier periods are told where they fail; of the last one also what keeps it from being decided. */
function* judge(check: ReadOwnCheck, submission: Submission): Iterable<Answer<Facts>> {
  const periods = ownCheckPeriods(check, submission);
  const last = periods.at(-1);
  const named = { number: check.id, name: check.name };
  if (!last) yield undecided({ ...inData(submission), key: check.id }, 'blank', named);
  for (const each of periods) {
    const reckoned = reckonOwnCheck(check, each, submission);
    const period = periodText(each);
    const key = `${check.id}|${period}`;
    const isOpen = 'doubt' in reckoned && each === last && reckoned.doubt !== 'inapplicable';
    if (isOpen) yield undecided({ ...reckoned.at, key }, reckoned.doubt, { ...named, period });
    const isBroken = 'outcome' in reckoned && reckoned.outcome === 'fails';
    if (isBroken) yield failure(check, reckoned, { period, key });
  }
}

function inData({ tables: { data } }: Submission): Spot {
  return data ? { sheet: data.sheets[0].name } : {};
}

function failure(
  { id, name, severity, formula, tolerance, note = '' }: ReadOwnCheck,
  { left, right, difference, spots }: Extract<ReckonedCheck, { outcome: unknown }>,
  { period, key }: { readonly period: string; readonly key: string },
): Answer<Facts> {
  const { leftText, rightText, comparison } = formula;
  const sides = { left, leftText, comparison, right, rightText, difference };
  const allowed = tolerance ? `${tolerance.value}${tolerance.isPercent ? '%' : ''}` : '';
  const [first = {}, ...others] = spots;
  const facts = { number: id, name, period, ...sides, tolerance: allowed, note };
  return fail({ ...first, key }, facts, { severity, related: others.map(whereOf) });
}
