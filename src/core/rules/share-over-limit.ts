import { fifteenDigits } from '../formulas/index.js';
import { taskProgress } from './evidence/task-progress.js';
import { isKnown } from '../model/index.js';
import {
  agreesWith,
  indicatorFigures,
  type IndicatorFigure,
  type Submission,
} from '../submission/index.js';
import { at, atField, fail, type Answer, type Rule } from './rule.js';

type Facts = { readonly found: number; readonly limit: number; readonly unit: string };

/** 数值超上限 · A figure above what it can reach: a coverage of 105%, a task done by 150%. */
export const shareOverLimit: Rule<'share-over-limit', Facts> = {
  id: 'share-over-limit',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const one of indicatorFigures(submission)) {
      const { row, field, indicator, figure, unit, scale } = one;
      const { limit } = indicator;
      if (limit === undefined || fifteenDigits(figure.value * scale) <= limit) continue;
      if (followsFromParts(one)) continue;
      const facts = { found: figure.value, limit: limit / scale, unit };
      yield fail(atField(row, field), facts);
    }
    yield* ofTasks(submission);
  },
};

/** No task is done by more than all of it. */
function* ofTasks({ tables: { tasks } }: Submission): Iterable<Answer<Facts>> {
  const progressOf = taskProgress(tasks);
  for (const row of tasks?.rows ?? []) {
    const found = progressOf(row) ?? 0;
    if (found > 100) yield fail(at(row, 'progress'), { found, limit: 100, unit: '%' });
  }
}

/** A value that its own parts make is right where they are; numerator-over-denominator tells of them. */
function followsFromParts({ observation, indicator }: IndicatorFigure): boolean {
  if (!observation || indicator.limit !== 100) return false;
  const { numerator, denominator, value } = observation;
  if (!isKnown(numerator) || !isKnown(denominator)) return false;
  return numerator.low > denominator.high && agreesWith(value, observation) === true;
}
