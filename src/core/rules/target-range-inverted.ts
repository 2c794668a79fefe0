import { isKnown } from '../model/index.js';
import { isInvertedTarget } from './evidence/inverted-target.js';
import type { Goal, Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly of: 'upper' | 'year' | 'rise' | 'fall';
  readonly found: number;
  readonly bound: number;
  readonly unit: string;
};

/** 目标区间颠倒 · Base and target, or lower and upper limit, stand the wrong way round. */
export const targetRangeInverted: Rule<'target-range-inverted', Facts> = {
  id: 'target-range-inverted',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) {
      if (goal.kind === 'band' || goal.kind === 'cumulative') yield* judgeUpper(goal);
      if (goal.kind === 'rise' || goal.kind === 'fall') yield* judgeBase(goal, submission);
      yield* judgeYears(goal);
    }
  },
};

function* judgeUpper({ row, target, upper, unit }: Goal): Iterable<Answer<Facts>> {
  if (!isKnown(target) || !isKnown(upper) || upper.value >= target.value) return;
  const facts = { of: 'upper', found: upper.value, bound: target.value, unit } as const;
  yield fail(at(row, 'upperLimit'), facts);
}

function* judgeYears({ row, kind, baseYear, targetYear }: Goal): Iterable<Answer<Facts>> {
  const hasBase = kind === 'rise' || kind === 'fall' || kind === 'annual' || kind === 'cumulative';
  if (!hasBase || baseYear === undefined || targetYear === undefined) return;
  if (targetYear > baseYear) return;
  yield fail(at(row, 'targetYear'), { of: 'year', found: targetYear, bound: baseYear, unit: '' });
}

function* judgeBase(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const { row, base, target, unit } = goal;
  const of = goal.kind === 'fall' ? 'fall' : 'rise';
  const spot = at(row, 'targetValue');
  if (!isKnown(base) || !isKnown(target)) {
    const isDeclared = [base, target].some(
      (each) => !isKnown(each) && each.absent === 'unavailable',
    );
    if (isDeclared) yield undecided(spot, 'unavailable');
    return;
  }
  if (!isInvertedTarget(goal, submission)) return;
  yield fail(spot, { of, found: target.value, bound: base.value, unit });
}
