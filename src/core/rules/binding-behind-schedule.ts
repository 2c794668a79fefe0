import type { RatingClass } from '../ratings/index.js';
import { at, fail, undecided } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly class: RatingClass; readonly pace: number | null };

const behind: ReadonlySet<RatingClass> = new Set(['accelerate', 'lagging', 'regressing']);

/** 约束性指标滞后 · A binding indicator is behind the time that has gone. */
export const bindingBehindSchedule: Rule<'binding-behind-schedule', Facts> = {
  id: 'binding-behind-schedule',
  group: 'rating',
  severity: 'verify',
  isFixable: false,
  *check({ progress }) {
    for (const { goal, progress: made } of progress) {
      const status = goal.row.cells.status.value;
      if (status !== 'binding' && goal.indicator?.status !== 'binding') continue;
      const spot = at(goal.row, 'currentValue');
      if (made.class === 'undetermined') yield undecided(spot, 'unavailable');
      if (behind.has(made.class)) yield fail(spot, { class: made.class, pace: made.pace ?? null });
    }
  },
};
