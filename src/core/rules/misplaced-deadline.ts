import { compareDays, isoDay, type Day } from '../model/index.js';
import { readExplanations } from '../explanations/index.js';
import type { Submission } from '../submission/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: string;
  /** The cut-off date that it lies before, or the end of the plan that it lies after. */
  readonly limit: string;
  readonly isBefore: boolean;
};

/** 完成时限不合理 · A deadline of measures that has passed at the cut-off date, or lies after the end of the plan. */
export const misplacedDeadline: Rule<'misplaced-deadline', Facts> = {
  id: 'misplaced-deadline',
  group: 'between-sheets',
  severity: 'note',
  isFixable: false,
  *check(submission) {
    for (const { row, explanation } of readExplanations(submission)) {
      const { value } = row.cells.deadline;
      const crossed = value && explanation.state !== 'rejected' && crossedBy(value, submission);
      if (!crossed) continue;
      yield fail(at(row, 'deadline'), { found: isoDay(value), ...crossed });
    }
  },
};

function crossedBy(
  deadline: Day,
  { asOf, plan }: Submission,
): Pick<Facts, 'limit' | 'isBefore'> | undefined {
  if (asOf && compareDays(deadline, asOf) < 0) return { limit: isoDay(asOf), isBefore: true };
  const end = plan && { year: plan.lastYear, month: 12, day: 31 };
  if (end && compareDays(deadline, end) > 0) return { limit: isoDay(end), isBefore: false };
  return undefined;
}
