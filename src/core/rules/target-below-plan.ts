import { isKnown } from '../model/index.js';
import { targetLimits } from '../ratings/index.js';
import { isInvertedTarget } from './evidence/inverted-target.js';
import { hasOtherKind } from './evidence/plan-field-gaps.js';
import {
  isOfSameTerm,
  isPrintedTarget,
  superiorTarget,
  targetOfPlan,
} from './evidence/plan-target.js';
import { isBinding, type Goal, type Submission } from '../submission/index.js';
import { at, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  /** None where the row only watches what the plan has a target for. */
  readonly found: number | null;
  readonly expected: number;
  readonly limit: 'lower' | 'upper';
  readonly unit: string;
  /** 分解 · Where no line of the plan hands its target down to this unit. */
  readonly isUnlisted?: true;
  /** 按调整前规划 · Where it is the target that the plan had before it was adjusted. */
  readonly isEarlier?: true;
};

/** 目标低于规划 · A target that asks less than the plan does at this level; of another kind it can't be compared. */
export const targetBelowPlan: Rule<'target-below-plan', Facts> = {
  id: 'target-below-plan',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const goal of submission.goals) yield* judge(goal, submission);
  },
};

function* judge(goal: Goal, submission: Submission): Iterable<Answer<Facts>> {
  const held = targetOfPlan(goal, submission);
  const plan = held ?? superiorTarget(goal, submission);
  if (!plan || !goal.kind || hasOtherKind(goal) || !isOfSameTerm(goal, plan)) return;
  // On the wrong side of its base a target is told as such, at the same cell.
  if (isInvertedTarget(goal, submission)) return;
  const isEarlier = isPrintedTarget(goal);
  const { lower, upper } = targetLimits({ kind: plan.kind, target: plan.value, upper: plan.upper });
  const severity = held && isBinding(goal) && !isEarlier ? 'error' : 'verify';
  const basis = {
    ...(held ? {} : ({ isUnlisted: true } as const)),
    ...(isEarlier ? ({ isEarlier } as const) : {}),
  };
  const strict = { goal, severity, basis } as const;
  if (goal.kind === 'monitor') {
    const limit = lower === undefined ? 'upper' : 'lower';
    const facts = { found: null, expected: plan.value, limit, unit: goal.unit, ...basis } as const;
    return yield fail(at(goal.row, 'kind'), facts, { severity });
  }
  if (lower !== undefined) yield* compare(strict, { limit: 'lower', expected: lower });
  if (upper !== undefined) yield* compare(strict, { limit: 'upper', expected: upper });
}

/** What is compared, how severely, and whether the target is only the superior's. */
interface Compared {
  readonly goal: Goal;
  readonly severity: 'error' | 'verify';
  readonly basis: Pick<Facts, 'isUnlisted' | 'isEarlier'>;
}

function* compare(
  { goal, severity, basis }: Compared,
  { limit, expected }: { readonly limit: 'lower' | 'upper'; readonly expected: number },
): Iterable<Answer<Facts>> {
  const { kind, target, upper, row, unit } = goal;
  const hasOwnUpper = limit === 'upper' && (kind === 'band' || kind === 'cumulative');
  const figure = hasOwnUpper ? upper : target;
  const spot = at(row, hasOwnUpper ? 'upperLimit' : 'targetValue');
  if (!isKnown(figure)) {
    if (figure.absent === 'unavailable') yield undecided(spot, figure.absent);
    return;
  }
  const found = figure.value;
  if (limit === 'lower' ? found >= expected : found <= expected) return;
  yield fail(spot, { found, expected, limit, unit, ...basis }, { severity });
}
