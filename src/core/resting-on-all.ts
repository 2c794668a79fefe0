import type { SheetId } from './contract/index.js';
import type { Answer, Rule, RuleId } from './rules/index.js';
import { hasUnreadKeys, type Submission } from './submission/index.js';

/** Rules that take what a sheet does not list for absent, and the sheet. */
const listedOn: { readonly [R in RuleId]?: SheetId } = {
  'missing-indicator': 'indicators',
  'region-outside-unit': 'changes',
  'shrinking-stock': 'changes',
  'abrupt-change': 'changes',
  'unknown-station': 'stations',
  'unknown-batch': 'batches',
  'service-missing': 'services',
};

/** 未列出与未读出 · The answers of a rule; undecided once where they would rest on rows that cannot be read. */
export function* restingOnAll(
  rule: Rule,
  answers: Iterable<Answer>,
  submission: Submission,
): Iterable<Answer> {
  const id = listedOn[rule.id as RuleId];
  const table = id && submission.tables[id];
  if (!id || !table || !hasUnreadKeys(id, submission)) return yield* answers;
  let isTold = false;
  for (const answer of answers) {
    if ('doubt' in answer) yield answer;
    else if (!isTold) yield { at: { sheet: table.sheets[0].name }, doubt: 'unreadable' };
    isTold ||= 'facts' in answer;
  }
}
