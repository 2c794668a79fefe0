import { robustZ } from '../formulas/index.js';
import { periodText } from '../model/index.js';
import {
  changePerPeriod,
  isLarge,
  isLeap,
  reportedStep,
  stepsOf,
  undoes,
  type Step,
} from './evidence/steps.js';
import {
  changesOf,
  isRestructured,
  isWholePeriod,
  seriesOf,
  type Change,
  type Dated,
  type Limits,
  type Submission,
} from '../submission/index.js';
import { at, fail, whereOf, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly found: number;
  readonly before: number;
  readonly period: string;
  readonly earlier: string;
  readonly unit: string;
};

/** 突变 · A change from one period to the next that is far out of line with the others of its series, or by orders of magnitude. */
export const abruptChange: Rule<'abrupt-change', Facts> = {
  id: 'abrupt-change',
  group: 'across-periods',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { limits } = submission.settings;
    const changes = changesOf(submission);
    for (const all of seriesOf(submission, () => true)) {
      const points = all.filter(isComparable(submission));
      if (points.length < 2) continue;
      for (const steps of stepsOf(points)) yield* judge(steps, limits, changes);
    }
  },
};

/** An amount of a period that still runs is only a part of it. */
function isComparable(submission: Submission) {
  return ({ period, observation: { nature }, indicator: { measure } }: Dated): boolean =>
    measure !== 'flow' || isWholePeriod(period, nature, submission);
}

/** A series of n points has n − 1 steps. */
function* judge(
  steps: readonly Step[],
  limits: Limits,
  changes: readonly Change[],
): Iterable<Answer<Facts>> {
  if (!steps.some((step) => isLarge(step, limits.change))) return;
  const isLong = steps.length + 1 >= limits.points;
  const scores = (isLong && robustZ(steps.map(changePerPeriod))) || [];
  let last: Step | undefined;
  for (const [index, step] of steps.entries()) {
    const isFar = isLeap(step) || Math.abs(scores[index] ?? 0) > limits.robustZ;
    const isAbrupt = isFar && isLarge(step, limits.change);
    if (isAbrupt && !undoes(step, last, limits.change) && !isDeclared(step, changes))
      yield answer(step);
    last = isAbrupt ? step : undefined;
  }
}

function isDeclared({ earlier, later }: Step, changes: readonly Change[]): boolean {
  return isRestructured(later.region, { from: earlier.period, to: later.period }, changes);
}

function answer({ earlier, later, ...step }: Step): Answer<Facts> {
  const { row, unit } = later.observation;
  const periods = { period: periodText(later.period), earlier: periodText(earlier.period) };
  const related = [whereOf(at(earlier.observation.row, 'value'))];
  return fail(at(row, 'value'), { ...reportedStep(step, later), ...periods, unit }, { related });
}
