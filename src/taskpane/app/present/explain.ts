import { vocabularies } from '../../../core/contract/vocabularies.js';
import { explanationGaps, isBindingLag, readDeadline } from '../../../core/explanations/index.js';
import { isoDay, type Explanation, type Finding } from '../../../core/model/index.js';
import type { Messages } from '../../../messages/messages.js';
import type { ExplainData, Said, SaidGaps } from '../../views/explain-data.js';

/** What the form of an explanation offers for a finding. */
export function presentExplain(finding: Finding, { language, pane }: Messages): ExplainData {
  const { options } = vocabularies.explanationCategory;
  const none = { key: '', text: pane.check.noCategory };
  return {
    categories: [none, ...options.map(({ id, name }) => ({ key: id, text: name[language] }))],
    asksMeasures: isBindingLag(finding),
  };
}

/** What would leave the finding open, by field; nothing once the explanation says enough. */
export function explainGaps(
  finding: Finding,
  said: Said,
  { asOf, messages }: { readonly asOf: string | null; readonly messages: Messages },
): SaidGaps {
  const { check } = messages.pane;
  const explanation = explanationOf(said, '');
  const demand = { isLag: isBindingLag(finding), asOf };
  const gaps = explanationGaps({ explanation, isOfOldForm: false }, demand);
  const isUnread = said.deadline.trim() !== '' && !readDeadline(said.deadline);
  return {
    ...(gaps.includes('reason') ? { reason: check.reasonNeeded } : {}),
    ...(gaps.includes('measures') ? { measures: check.measuresNeeded } : {}),
    ...(gaps.includes('deadline') || isUnread ? { deadline: check.deadlineNeeded } : {}),
  };
}

/** What was typed as an explanation that waits for the reviewer; what is blank is left out. */
export function explanationOf(said: Said, date: string): Explanation {
  const { reason, by, ...more } = said;
  const day = readDeadline(more.deadline);
  const typed = { ...more, deadline: day ? isoDay(day) : '' };
  const stated = Object.entries(typed)
    .map(([id, text]) => [id, text.trim()] as const)
    .filter(([, text]) => text !== '');
  const kept = Object.fromEntries(stated);
  return { reason: reason.trim(), ...kept, by: by.trim(), date, state: 'pending' };
}
