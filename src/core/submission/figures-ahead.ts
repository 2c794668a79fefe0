import { isDue, isKnown, onceForEach, remember, type Period } from '../model/index.js';
import type { Observation } from './observations.js';
import { statedPeriod } from './stated-period.js';
import type { Submission } from './submission.js';

/** 超前数据 · Figures of periods that have not ended at the cut-off date. */
export interface FiguresAhead {
  readonly observations: readonly Observation[];
  /** The period with which most indicators end, where it lies ahead as well: then it is the date that looks wrong. */
  readonly stated: Period | undefined;
}

/** The figures ahead of the cut-off date of a workbook; none where it has no such date. */
export const figuresAhead = onceForEach((submission: Submission): FiguresAhead => {
  const { observations, asOf } = submission;
  if (!asOf) return { observations: [], stated: undefined };
  const isAhead = remember((period: Period) => !isDue(period, asOf));
  const ahead = observations.filter(
    (each) => each.period && isAhead(each.period) && hasFigure(each),
  );
  const stated = ahead.length > 0 ? statedPeriod(submission) : undefined;
  return { observations: ahead, stated: stated && isAhead(stated) ? stated : undefined };
});

/** 有数 · Whether an observation holds a number; a declared … for a period to come is an honest answer. */
export function hasFigure({ numerator, denominator, value }: Observation): boolean {
  return isKnown(numerator) || isKnown(denominator) || isKnown(value);
}
