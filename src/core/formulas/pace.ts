import { finite } from './finite.js';
import type { Positions } from './terms.js';

/** Completion and schedule as fractions, and the positions of the current value and the deadline. */
export interface PaceTerms extends Pick<Positions, 'currentAt' | 'targetAt'> {
  readonly completion: number;
  readonly schedule: number;
}

/**
 * 进度比 · Completion against schedule: P / E; 1 is on schedule.
 *
 * On a straight path it is also the completion projected to the deadline. None at or after the
 * deadline and where nothing is due yet (E ≤ 0).
 *
 * @example pace({ completion: 0.3, schedule: 0.5, currentAt: 2023.5, targetAt: 2026 }) //=> 0.6
 */
export function pace({ completion, schedule, currentAt, targetAt }: PaceTerms): number | undefined {
  if (schedule <= 0 || currentAt >= targetAt) return undefined;
  return finite(completion / schedule);
}
