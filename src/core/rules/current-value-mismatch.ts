import { isJoined } from '../catalogue/index.js';
import { meets } from '../formulas/index.js';
import { endsTogether, isAbsent, isKnown, periodText, type Figure } from '../model/index.js';
import {
  agreesWith,
  currentFromData,
  currentShown,
  expectedPeriod,
  isNotDue,
  ownTotal,
  type Goal,
  type Submission,
} from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number | string;
  readonly expected: number | string;
  readonly of: 'value' | 'period';
  readonly unit: string;
};

/** 当前值不符 · The current value or period differs from what 数据 and the cut-off date say. */
export const currentValueMismatch: Rule<'current-value-mismatch', Facts> = {
  id: 'current-value-mismatch',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      yield* judgePeriod(goal, submission);
      yield* judgeValue(goal, submission);
    }
  },
};

function* judgePeriod(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const { currentPeriod, row } = goal;
  const { state } = row.cells.currentPeriod;
  if (state === 'unavailable') return yield undecided(at(row, 'currentPeriod'), state);
  const expected = expectedPeriod(goal, submission);
  if (!currentPeriod || !goal.indicator) return;
  if (!expected && goal.indicator.isIrregular) return;
  if (!expected) return yield undecided(at(row, 'currentPeriod'), 'no-cut-off');
  if (isNotDue(goal, submission) || endsTogether(expected, currentPeriod)) return;
  yield fail(at(row, 'currentPeriod'), {
    found: periodText(currentPeriod),
    expected: periodText(expected),
    of: 'period',
    unit: '',
  });
}

function* judgeValue(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const { current, currentPeriod, row, unit } = goal;
  if (row.cells.currentValue.state === 'blank' || !currentPeriod) return;
  const expected = currentFromData(goal, submission);
  if (expected === undefined) return;
  const spot = at(row, 'currentValue');
  if (isAbsent(current) && isAbsent(expected)) return;
  if (isAbsent(current)) return yield undecided(spot, current.absent);
  if (isAbsent(expected)) return yield undecided(spot, expected.absent);
  if (agrees(goal, expected, submission) !== false || !isKnown(expected)) return;
  const shown = currentShown(goal, expected.value);
  yield fail(spot, { found: current.value, expected: shown, of: 'value', unit });
}

/** A cumulative value is a sum of rows and growth their mean; any other is one row, to which it can be held exactly. */
function agrees(goal: Goal, expected: Figure, submission: Submission): boolean | undefined {
  const row = ownTotal(goal, goal.currentPeriod, submission);
  const isOneRow = !isJoined(goal.kind) && row !== undefined;
  return isOneRow ? agreesWith(goal.current, row) : meets(goal.current, expected);
}
