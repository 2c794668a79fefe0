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
  answers: readonly Answer[],
  submission: Submission,
): readonly Answer[] {
  if (answers.length === 0) return answers;
  const listed = restingOnLists(rule, answers, submission);
  const { own } = submission;
  return own && saidNowhere.has(rule.id) ? restingOnColumns(listed, own) : listed;
}

/** What an own table seems to lack may stand in a column of it that is not read. */
function restingOnColumns(
  answers: readonly Answer[],
  own: NonNullable<Submission['own']>,
): readonly Answer[] {
  const mayStand = mayStandAside(own);
  return answers.map((answer) =>
    'facts' in answer && mayStand(answer.at) ? { at: answer.at, doubt: 'unreadable' } : answer,
  );
}

function restingOnLists(
  rule: Rule,
  answers: readonly Answer[],
  submission: Submission,
): readonly Answer[] {
  const id = listedOn[rule.id as RuleId];
  const table = id && submission.tables[id];
  if (!id || !table || !hasUnreadKeys(id, submission)) return answers;
  const first = answers.findIndex((answer) => 'facts' in answer);
  const open: Answer = { at: { sheet: table.sheets[0].name }, doubt: 'unreadable' };
  return answers.flatMap((answer, at) => {
    if ('doubt' in answer) return [answer];
    return at === first ? [open] : [];
  });
}
