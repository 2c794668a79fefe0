import {
  explanationGaps,
  findingReader,
  isBindingLag,
  readExplanations,
  sharesReading,
  unclearGaps,
  type ExplanationRow,
} from '../explanations/index.js';
import { isoDay, type ExplanationField } from '../model/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly rule: string;
  readonly missing: readonly ExplanationField[];
  /** Which of these are written there, only not so that they say enough. */
  readonly unclear: readonly ExplanationField[];
  /** Whether the sheet has no columns for them, as those made before; nothing stays open for that. */
  readonly isOfOldForm: boolean;
};

/** 说明不完整 · An explanation why a binding indicator lags without measures or a deadline to come. */
export const incompleteExplanation: Rule<'incomplete-explanation', Facts> = {
  id: 'incomplete-explanation',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission, before) {
    const asOf = submission.asOf ? isoDay(submission.asOf) : null;
    const lags = before.filter((one) => one.severity === 'verify' && isBindingLag(one));
    if (lags.length === 0) return;
    const found = lags.map(findingReader(submission));
    const demand = { isLag: true, asOf };
    for (const explained of readExplanations(submission)) {
      const { row, explanation, subject, isOfOldForm } = explained;
      const isMeant = found.some((one) => one.subject === subject && sharesReading(one, explained));
      if (!isMeant || explanation.state === 'rejected') continue;
      const missing = measuresMissing(explained, demand);
      const [first] = missing;
      if (!first) continue;
      const rule = row.cells.rule.value ?? '';
      const facts = { rule, missing, unclear: unclearGaps(explanation, missing), isOfOldForm };
      yield fail(at(row, isOfOldForm ? 'reason' : first), facts);
    }
  },
};

/** What would be missing, had the sheet the columns; a missing reason is told by its own rule. */
function measuresMissing(
  explained: ExplanationRow,
  demand: Parameters<typeof explanationGaps>[1],
): readonly ('measures' | 'deadline')[] {
  const gaps = explanationGaps({ ...explained, isOfOldForm: false }, demand);
  return gaps.filter((gap) => gap !== 'reason');
}
