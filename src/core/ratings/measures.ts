import {
  averagePace,
  completion,
  given,
  growthPace,
  pace,
  plannedSchedule,
  schedule,
} from '../formulas/index.js';
import type { PlannedCourse } from './course.js';
import { hasWay } from './target-limits.js';

/** 进度 · Completion P, schedule E and pace R of a course, as fractions; undefined is none. */
export interface Measures {
  readonly completion: number | undefined;
  readonly schedule: number | undefined;
  readonly pace: number | undefined;
}

const none: Measures = { completion: undefined, schedule: undefined, pace: undefined };

function scheduleOf({ base, target, baseAt, currentAt, targetAt, path = [] }: PlannedCourse) {
  const positions = { baseAt, currentAt, targetAt };
  if (path.length === 0) return given(positions, schedule);
  return given({ base, target, ...positions }, (course) => plannedSchedule({ ...course, path }));
}

function growthPaceOf({ base, current, target, baseAt, currentAt, targetAt }: PlannedCourse) {
  return given({ base, current, target, baseAt, currentAt, targetAt }, growthPace);
}

/** 年均增速 · Of an average growth the pace is its share of the growth planned: c / T for T above zero. */
function ofAverage(course: PlannedCourse): Measures {
  const { current, target, baseAt, currentAt, targetAt } = course;
  const averages = { current, target, baseAt, currentAt, targetAt };
  return {
    ...none,
    schedule: scheduleOf({ ...course, path: [] }),
    pace: given(averages, averagePace),
  };
}

/**
 * The measures of a course by the formulas of its kind.
 *
 * None of them for floor, ceiling, tied, words and monitor, which have no way to go; an input that is missing
 * leaves out only the measures that need it.
 */
export function measuresOf(course: PlannedCourse): Measures {
  const { kind, base, current, target, currentAt, targetAt, isGrowth } = course;
  if (!hasWay(kind)) return none;
  if (kind === 'growth') return ofAverage(course);
  const done = given({ base, current, target }, completion);
  const due = scheduleOf(course);
  const linearPace = given({ completion: done, schedule: due, currentAt, targetAt }, pace);
  return {
    completion: done,
    schedule: due,
    pace: isGrowth ? growthPaceOf(course) : linearPace,
  };
}
