import { onceForEach, remember, type Period } from '../model/index.js';
import { hasFigure, type Observation } from './observations.js';
import { statedPeriod } from './stated-period.js';
import type { Submission } from './submission.js';
import { counts } from './timing.js';

/** 超前数据 · Figures of periods that do not count at the cut-off date: not ended, and in a 调度 not begun. */
export interface FiguresAhead {
  readonly observations: readonly Observation[];
  /** The period with which most indicators end, where it lies ahead as well: then it is the date that looks wrong. */
  readonly stated: Period | undefined;
}

/** The figures ahead of the cut-off date of a workbook; none where it has no such date. */
export const figuresAhead = onceForEach((submission: Submission): FiguresAhead => {
  const { observations, asOf } = submission;
  if (!asOf) return { observations: [], stated: undefined };
  const isAhead = remember((period: Period) => !counts(period, submission));
  const ahead = observations.filter(
    (each) => each.period && isAhead(each.period) && hasFigure(each),
  );
  const stated = ahead.length > 0 ? statedPeriod(submission) : undefined;
  return { observations: ahead, stated: stated && isAhead(stated) ? stated : undefined };
});
