import { isKnown } from '../../model/index.js';
import type { Goal, Submission } from '../../submission/index.js';
import { targetOfPlan } from './plan-target.js';

/**
 * 目标倒置 · Whether a rising target lies below its base, or a falling one above.
 *
 * A base that already satisfies the target is honest where the target is the plan's, not one's own.
 */
export function isInvertedTarget(goal: Goal, submission: Submission): boolean {
  const { kind, base, target } = goal;
  if ((kind !== 'rise' && kind !== 'fall') || !isKnown(base) || !isKnown(target)) return false;
  const isInverted = kind === 'rise' ? target.value < base.low : target.value > base.high;
  return isInverted && !isPlanMet(goal, submission);
}

function isPlanMet(goal: Goal, submission: Submission): boolean {
  const plan = targetOfPlan(goal, submission);
  if (!plan || !isKnown(goal.base)) return false;
  const { value } = goal.base;
  const isDownward = plan.kind === 'fall' || plan.kind === 'ceiling';
  if (isDownward !== (goal.kind === 'fall')) return false;
  return isDownward ? value <= plan.value : value >= plan.value;
}
