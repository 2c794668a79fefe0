import type { SheetId } from './contract/index.js';
import type { Answer, Rule, RuleId } from './rules/index.js';
import { hasUnreadKeys, mayStandAside, type Submission } from './submission/index.js';

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

/** Rules that take what an office's own tables do not say for absent. */
const saidNowhere: ReadonlySet<string> = new Set<RuleId>([
  'missing-value',
  'missing-observation',
  'missing-indicator',
]);

/** 未列出与未读出 · The answers of a rule; undecided once where they would rest on rows that cannot be read. */
export function restingOnAll(
  rule: Rule,
  answers: Iterable<Answer>,
  submission: Submission,
): Iterable<Answer> {
  const listed = restingOnLists(rule, answers, submission);
  const { own } = submission;
  return own && saidNowhere.has(rule.id) ? restingOnColumns(listed, own) : listed;
}

/** What an own table seems to lack may stand in a column of it that is not read. */
function* restingOnColumns(
  answers: Iterable<Answer>,
  own: NonNullable<Submission['own']>,
): Iterable<Answer> {
  const mayStand = mayStandAside(own);
  for (const answer of answers) {
    const { at } = answer;
    yield 'facts' in answer && mayStand(at) ? { at, doubt: 'unreadable' } : answer;
  }
}

function* restingOnLists(
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
