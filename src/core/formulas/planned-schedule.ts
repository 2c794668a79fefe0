import { completion } from './completion.js';
import { expected } from './expected.js';
import type { Amounts, PathPoint, Positions } from './terms.js';

/** Base and target, their positions and that of the current value, and the planned path. */
export interface CourseToTarget extends Pick<Amounts, 'base' | 'target'>, Positions {
  readonly path: readonly PathPoint[];
}

/**
 * 序时进度（年度目标）· Share of the planned change that is due by the planned path: (planned − b) / (T − b).
 *
 * At most 1; zero or less where the path has not begun. None before the base and where T = b.
 *
 * @example plannedSchedule({ base: 0, target: 100, baseAt: 2021, currentAt: 2024, targetAt: 2026, path: [{ at: 2024, planned: 40 }] }) //=> 0.4
 */
export function plannedSchedule({ currentAt, ...course }: CourseToTarget): number | undefined {
  const planned = expected({ ...course, at: currentAt });
  if (planned === undefined) return undefined;
  const share = completion({ base: course.base, current: planned, target: course.target });
  return share === undefined ? undefined : Math.min(1, share);
}
