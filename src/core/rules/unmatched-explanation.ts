import type { Finding } from '../model/index.js';
import { findingReader, hasValue, readExplanations, sharesReading } from '../submission/index.js';
import type { ExplanationRow, Matchable, Submission } from '../submission/index.js';
import { at, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly rule: string; readonly hasOtherValue: boolean };

/** Questions that the parent asks across workbooks; their explanations are matched there. */
const acrossWorkbooks = new Set([
  'missing-submission',
  'restated-history',
  'cross-plan-mismatch',
  'approval-missing',
]);

/** 说明无对应问题 · An explanation that names no finding, or another value than what stands there now. */
export const unmatchedExplanation: Rule<'unmatched-explanation', Facts> = {
  id: 'unmatched-explanation',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission, before) {
    const explanations = readExplanations(submission).filter((row) => isOpen(row, submission));
    if (explanations.length === 0) return;
    const asked = new Set(explanations.map(({ row }) => row.cells.rule.value ?? ''));
    const findings = before.filter(({ rule }) => asked.has(rule));
    const bySubject = findingsBySubject(findings, submission);
    for (const explanation of explanations) {
      const found = bySubject.get(explanation.subject) ?? [];
      if (found.some((finding) => sharesReading(explanation, finding))) continue;
      const rule = explanation.row.cells.rule.value ?? '';
      yield fail(at(explanation.row, 'rule'), { rule, hasOtherValue: found.length > 0 });
    }
  },
};

/** A rejected explanation is history, and a rule that is off asks nothing. */
function isOpen({ row, explanation }: ExplanationRow, { settings }: Submission): boolean {
  const { rule } = row.cells;
  if (!hasValue(rule) || explanation.state === 'rejected') return false;
  return settings.rules[rule.value] !== 'off' && !acrossWorkbooks.has(rule.value);
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
