import { firstAbsence, isKnown } from '../model/index.js';
import {
  agreesWith,
  asReported,
  ownTotalOfYear,
  type Goal,
  type Submission,
} from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly expected: number; readonly unit: string };

/** 基期值不符 · The base value differs from the unit's own total of the base year in 数据. */
export const baseValueMismatch: Rule<'base-value-mismatch', Facts> = {
  id: 'base-value-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      if (goal.kind === 'rise' || goal.kind === 'fall') yield* judge(goal, submission);
    }
  },
};

function* judge(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const { base, baseYear, row, indicator, unit } = goal;
  const { state } = row.cells.baseYear;
  if (row.cells.baseValue.state === 'blank' || state === 'blank') return;
  const spot = at(row, 'baseValue');
  if (state !== 'value' || baseYear === undefined) return yield undecided(spot, 'unavailable');
  const observation = ownTotalOfYear(goal, baseYear, submission);
  if (!observation) return;
  const expected = observation.unrounded;
  const absence = firstAbsence(base, expected);
  if (absence) return yield undecided(spot, absence.absent);
  if (agreesWith(base, observation) !== false || !isKnown(base) || !isKnown(expected)) return;
  yield fail(spot, { found: base.value, expected: asReported(expected.value, indicator), unit });
}
