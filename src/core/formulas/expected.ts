import { finite } from './finite.js';
import type { Amounts, PathPoint, Positions } from './terms.js';

/** Base and target with their positions, the position in question and the planned path, if any. */
export interface Expectation
  extends Pick<Amounts, 'base' | 'target'>, Pick<Positions, 'baseAt' | 'targetAt'> {
  readonly at: number;
  readonly path?: readonly PathPoint[] | undefined;
}

/** The value on the line through two points; exactly theirs at both of them. */
function between(from: PathPoint, to: PathPoint, at: number): number {
  const share = (at - from.at) / (to.at - from.at);
  return from.planned * (1 - share) + to.planned * share;
}

/**
 * 应达值 · The value that the plan expects at a position, in the unit of the indicator.
 *
 * On the straight line from base to target, or piecewise along the planned values between them;
 * the target from the deadline on. None before the base and where the deadline is not after it.
 *
 * @example expected({ base: 60, target: 65, baseAt: 2021, targetAt: 2026, at: 2024 }) //=> 63
 */
export function expected(expectation: Expectation): number | undefined {
  const { base, target, baseAt, targetAt, at, path = [] } = expectation;
  if (at < baseAt || targetAt <= baseAt) return undefined;
  if (at >= targetAt) return finite(target);
  let from: PathPoint = { at: baseAt, planned: base };
  let to: PathPoint = { at: targetAt, planned: target };
  for (const point of path) {
    const isInside = point.at > baseAt && point.at < targetAt;
    if (isInside && point.at <= at && point.at >= from.at) from = point;
    else if (isInside && point.at > at && point.at < to.at) to = point;
  }
  return finite(between(from, to, at));
}
