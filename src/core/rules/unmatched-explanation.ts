import { rulesAcross } from '../contract/index.js';
import type { Finding } from '../model/index.js';
import {
  explainedAcross,
  explainedLag,
  findingReader,
  readExplanations,
  sharesReading,
  type ExplanationRow,
  type Matchable,
} from '../explanations/index.js';
import type { Submission } from '../submission/index.js';
import { hasValue } from '../tables/index.js';
import { at, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly rule: string; readonly hasOtherValue: boolean };

/** 说明无对应问题 · An explanation that names no finding, or another value than what stands there now. */
export const unmatchedExplanation: Rule<'unmatched-explanation', Facts> = {
  id: 'unmatched-explanation',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission, before) {
    yield* lapsedAcross(submission);
    const explanations = readExplanations(submission).filter((row) => isOpen(row, submission));
    if (explanations.length === 0) return;
    const asked = new Set(explanations.map(({ row }) => row.cells.rule.value ?? ''));
    const findings = before.filter(({ rule }) => asked.has(rule));
    const bySubject = findingsBySubject(findings, submission);
    for (const explanation of explanations) {
      const found = bySubject.get(explanation.subject) ?? [];
      if (found.some((finding) => sharesReading(explanation, finding))) continue;
      if (explainedLag(explanation, submission) !== undefined) continue;
      const rule = explanation.row.cells.rule.value ?? '';
      yield fail(at(explanation.row, 'rule'), { rule, hasOtherValue: found.length > 0 });
    }
  },
};

/** Whether there is a finding across workbooks, the parent sees; whether the value still stands, we do. */
function* lapsedAcross(submission: Submission): Iterable<Answer<Facts>> {
  const { rules } = submission.settings;
  for (const { row, rule, explanation, isFound, isCurrent } of explainedAcross(submission)) {
    const isHistory = explanation.state === 'rejected' || rules[rule] === 'off';
    if (isHistory || isCurrent || !isFound) continue;
    yield fail(at(row, 'rule'), { rule, hasOtherValue: true });
  }
}

/** A rejected explanation is history, and a rule that is off asks nothing. */
function isOpen({ row, explanation }: ExplanationRow, { settings }: Submission): boolean {
  const { rule } = row.cells;
  if (!hasValue(rule) || explanation.state === 'rejected') return false;
  return settings.rules[rule.value] !== 'off' && !rulesAcross.has(rule.value);
}

function findingsBySubject(
  findings: readonly Finding[],
  submission: Submission,
): ReadonlyMap<string, readonly Matchable[]> {
  const read = findingReader(submission);
  const bySubject = new Map<string, Matchable[]>();
  for (const finding of findings) {
    const matchable = read(finding);
    const same = bySubject.get(matchable.subject);
    if (same) same.push(matchable);
    else bySubject.set(matchable.subject, [matchable]);
  }
  return bySubject;
}
