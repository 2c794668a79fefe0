import type { Bilingual, Severity } from '../model/index.js';
import { planFieldGaps, type PlanFieldGap } from './evidence/plan-field-gaps.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly field: PlanFieldGap['field'];
  readonly found: string | number | null;
  readonly expected: string | number | Bilingual;
  readonly isStricter: boolean;
};

/** 与规划不符 · A field of an indicator is looser than the plan states, or another. */
export const planFieldMismatch: Rule<'plan-field-mismatch', Facts> = {
  id: 'plan-field-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      for (const gap of planFieldGaps(goal, submission)) {
        const { field, found, expected, isStricter = false } = gap;
        const facts = { field, found, expected, isStricter };
        yield fail(at(goal.row, field), facts, { severity: severityOf(gap) });
      }
    }
  },
};

/** Another name may be an older one, a target still be handed down; a stricter year is only told. */
function severityOf({ field, isStricter }: PlanFieldGap): Severity {
  if (isStricter) return 'note';
  return field === 'indicatorName' || field === 'targetValue' ? 'verify' : 'error';
}
