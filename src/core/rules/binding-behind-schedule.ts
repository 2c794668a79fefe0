import type { OfficialRating, RatingClass } from '../ratings/index.js';
import { undeterminedReason } from './evidence/undetermined-reason.js';
import { isBinding, officialWord } from '../submission/index.js';
import { at, fail, undecided, type Rule } from './rule.js';

type Facts = {
  readonly class: RatingClass;
  readonly official?: OfficialRating;
  readonly pace: number | null;
  /** Whether it is behind the straight line alone, and keeps to the path that the unit has drawn itself. */
  readonly isOnOwnPath: boolean;
};

const behind: ReadonlySet<RatingClass> = new Set(['accelerate', 'lagging', 'regressing']);

/** 约束性指标滞后 · A binding indicator is behind the time that has gone. */
export const bindingBehindSchedule: Rule<'binding-behind-schedule', Facts> = {
  id: 'binding-behind-schedule',
  group: 'rating',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const { goal, progress, straight } of submission.progress) {
      if (!isBinding(goal)) continue;
      const { class: rating, pace = null } = progress;
      const spot = at(goal.row, 'currentValue');
      if (rating === 'undetermined') yield undecided(spot, undeterminedReason(goal, submission));
      if (behind.has(rating))
        yield fail(spot, {
          class: rating,
          ...officialWord(progress, submission),
          pace,
          isOnOwnPath: false,
        });
      else if (straight && behind.has(straight.class)) {
        const facts = {
          class: straight.class,
          ...officialWord(straight, submission),
          pace: straight.pace ?? null,
          isOnOwnPath: true,
        };
        yield fail(spot, facts, { severity: 'note' });
      }
    }
  },
};
