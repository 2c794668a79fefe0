import { numberOf } from '../model/index.js';
import { asReported, isBinding } from '../submission/index.js';
import { at, fail, type Rule } from './rule.js';

type Facts = {
  readonly current: number;
  readonly upper: number;
  readonly unit: string;
  /** Of a binding indicator an explanation states measures and a deadline. */
  readonly isBinding?: true;
};

/** 超出上限 · More than the upper limit of a band or of a cumulative target. */
export const bandExceeded: Rule<'band-exceeded', Facts> = {
  id: 'band-exceeded',
  group: 'rating',
  severity: 'verify',
  isFixable: false,
  *check({ progress }) {
    for (const { goal, progress: made } of progress) {
      const upper = numberOf(goal.upper);
      if (made.class !== 'exceeded' || made.current === undefined || upper === undefined) continue;
      const unit = goal.row.cells.unit.value ?? goal.indicator?.unit ?? '';
      const current = asReported(made.current, goal.indicator, [upper]);
      const binding = isBinding(goal) ? ({ isBinding: true } as const) : {};
      yield fail(at(goal.row, 'currentValue'), { current, upper, unit, ...binding });
    }
  },
};
