import { finite } from './finite.js';
import type { Amounts } from './terms.js';

/** Current value and target, and whether the target asks for at most its value, where that is known. */
export interface Achieving extends Pick<Amounts, 'current' | 'target'> {
  readonly isUpperSide?: boolean | undefined;
}

/**
 * 目标实现率 · How much of the target is achieved, as a fraction; none where the target is 0.
 *
 * c / T for a target to be reached from below, T / c for one to be reached from above; there the
 * signs must make sense: none unless both are positive, c = 0 below the target apart. Where the
 * side is not known it is c / T.
 *
 * @example achievement({ current: 38, target: 30, isUpperSide: true }) //=> 30 / 38
 */
export function achievement({ current, target, isUpperSide }: Achieving): number | undefined {
  if (isUpperSide === undefined) return finite(current / target);
  if (target <= 0 || current < 0) return undefined;
  return finite(isUpperSide ? target / current : current / target);
}
