import { finite } from './finite.js';
import type { Amounts } from './terms.js';

/**
 * 目标实现率 · Current value as a fraction of the target: c / T; none where the target is 0.
 *
 * @example achievement({ current: 63, target: 70 }) //=> 0.9
 */
export function achievement({
  current,
  target,
}: Pick<Amounts, 'current' | 'target'>): number | undefined {
  return finite(current / target);
}
