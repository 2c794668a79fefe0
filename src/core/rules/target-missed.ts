import { compareDays, endOfPeriod, lastDayOfMonth, periodText } from '../model/index.js';
import type { RatingClass } from '../ratings/index.js';
import { planFieldGaps } from './evidence/plan-field-gaps.js';
import { undeterminedReason } from './evidence/undetermined-reason.js';
import { asReported, isBinding, type Goal, type Submission } from '../submission/index.js';
import { at, fail, undecided, type Rule } from './rule.js';

type Facts = {
  readonly class: RatingClass;
  readonly current: number;
  readonly period: string | null;
  readonly target: number;
  readonly gap: number;
  readonly unit: string;
  /** Of a binding indicator an explanation states measures and a deadline. */
  readonly isBinding?: true;
};

/** 目标未完成 · A target that was not met in time, or a limit that no longer holds. */
export const targetMissed: Rule<'target-missed', Facts> = {
  id: 'target-missed',
  group: 'rating',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const { goal, progress } of submission.progress) {
      if (isKindTold(goal, submission)) continue;
      const { class: rating, current = 0, target = 0 } = progress;
      const spot = at(goal.row, 'currentValue');
      const unit = goal.row.cells.unit.value ?? goal.indicator?.unit ?? '';
      if (rating === 'undetermined' && canBeMissed(goal)) {
        yield undecided(spot, undeterminedReason(goal, submission));
      }
      if (rating === 'missed' || rating === 'breached') {
        yield fail(spot, {
          class: rating,
          ...amounts(goal, current, target),
          period: periodOf(goal),
          unit,
          ...(isBinding(goal) ? { isBinding: true } : {}),
        });
      }
    }
  },
};

/** By another kind than the plan's nothing is missed or met: that kind is what has to be put right. */
function isKindTold(goal: Goal, submission: Submission): boolean {
  return planFieldGaps(goal, submission).some(({ field }) => field === 'kind');
}

/** Amounts as they are reported; a rate that misses its target never looks as if it met it. */
function amounts({ indicator }: Goal, current: number, target: number) {
  const gap = asReported(Math.abs(target - current), indicator, [0]);
  return { current: asReported(current, indicator, [target]), target, gap };
}

function periodOf({ currentPeriod }: Goal): string | null {
  return currentPeriod ? periodText(currentPeriod) : null;
}

/** A target of a later year can't be missed yet; a limit and a band hold all the time. */
function canBeMissed({ kind, currentPeriod, targetYear }: Goal): boolean {
  const isAlways = kind === 'floor' || kind === 'ceiling' || kind === 'band';
  if (isAlways || !currentPeriod || targetYear === undefined) return true;
  return compareDays(endOfPeriod(currentPeriod), lastDayOfMonth(targetYear, 12)) >= 0;
}
