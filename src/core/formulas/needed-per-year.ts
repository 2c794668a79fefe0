import { finite } from './finite.js';
import type { Positions } from './terms.js';

/** What is missing to the target, in its unit, and the positions of current value and deadline. */
export interface Need extends Pick<Positions, 'currentAt' | 'targetAt'> {
  readonly missing: number;
}

/**
 * 年均需增 · The change a year that still reaches the target by its deadline: |T − c| / (t(T) − t(c)).
 *
 * 0 once nothing is missing; else none at or after the deadline.
 *
 * @example neededPerYear({ missing: 3, currentAt: 2023, targetAt: 2026 }) //=> 1
 */
export function neededPerYear({ missing, currentAt, targetAt }: Need): number | undefined {
  if (missing <= 0) return 0;
  return currentAt >= targetAt ? undefined : finite(missing / (targetAt - currentAt));
}
