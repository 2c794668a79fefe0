import {
  achievement,
  attainmentYear,
  given,
  neededPerMonth,
  neededPerYear,
  projection,
  shortfall,
} from '../formulas/index.js';
import { numberOf } from '../model/index.js';
import type { RatingClass } from './classes.js';
import { plannedCourse, type PlannedCourse, type Standing } from './course.js';
import { measuresOf, type Measures } from './measures.js';
import { rate } from './rate.js';
import { slack } from './thresholds.js';
import { asksForLess, hasWay, targetLimits } from './target-limits.js';

/** 进度表 · Everything that is said of the progress of one indicator; undefined is none. */
export interface Progress extends Measures {
  readonly base: number | undefined;
  readonly current: number | undefined;
  readonly target: number | undefined;
  readonly achievement: number | undefined;
  readonly class: RatingClass;
  /** Whether the current value is of before the deadline; undefined where the time is not known. */
  readonly isEarly: boolean | undefined;
  readonly projection: number | undefined;
  readonly neededPerYear: number | undefined;
  readonly neededPerMonth: number | undefined;
  readonly attainmentYear: number | undefined;
}

type Outlook = Pick<Progress, 'projection' | 'neededPerYear' | 'neededPerMonth' | 'attainmentYear'>;

const noOutlook: Outlook = {
  projection: undefined,
  neededPerYear: undefined,
  neededPerMonth: undefined,
  attainmentYear: undefined,
};

/** What is missing to the target itself, whatever its upper limit; undefined where it is not known. */
function missingOf({ kind, current, target }: PlannedCourse): number | undefined {
  return given({ current, target }, (known) =>
    shortfall({ current: known.current, ...targetLimits({ kind, target }) }),
  );
}

function outlookOf(course: PlannedCourse): Outlook {
  const { kind, base, current, target, baseAt, currentAt, targetAt } = course;
  if (!hasWay(kind) || kind === 'growth') return noOutlook;
  const need = { missing: missingOf(course), currentAt, targetAt };
  return {
    projection: given({ base, current, baseAt, currentAt, targetAt }, projection),
    neededPerYear: given(need, neededPerYear),
    neededPerMonth: given(need, neededPerMonth),
    attainmentYear: given({ base, current, target, baseAt, currentAt }, attainmentYear),
  };
}

/**
 * 指标进度 · The progress of one indicator: amounts, measures, class and outlook.
 *
 * Amounts are in the unit of the indicator, shares are fractions; a current value of another year
 * is shown but enters nothing. Projection, needs and attainment follow the straight line.
 */
export function progress(standing: Standing): Progress {
  const course = plannedCourse(standing);
  const { kind, current, target, currentAt, targetAt } = course;
  return {
    base: numberOf(standing.base),
    current: numberOf(standing.current),
    target: numberOf(standing.target),
    ...measuresOf(course),
    achievement:
      kind === 'monitor' || kind === 'words' || kind === 'tied'
        ? undefined
        : given({ current, target, isUpperSide: asksForLess(kind) }, achievement),
    class: rate(standing),
    isEarly: given({ currentAt, targetAt }, (at) => at.currentAt < at.targetAt - slack),
    ...outlookOf(course),
  };
}
