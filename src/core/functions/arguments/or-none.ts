import type { Positions } from '../../formulas/index.js';
import { unavailable, type Outcome, type Reason } from './outcome.js';

/** 无结果 · The result of a formula, or #N/A with the reason why it has none. */
export function orNone(result: number | undefined, reason: Reason, argument?: string): Outcome {
  return result ?? unavailable(reason, argument === undefined ? {} : { argument });
}

/** Why a schedule has no value: the deadline is not after the base, or the time is before it. */
export function scheduleGap({ baseAt, targetAt }: Omit<Positions, 'currentAt'>): Reason {
  return targetAt <= baseAt ? 'deadline-not-after-base' : 'before-base';
}
