import { finite } from './finite.js';
import { areSameDigits } from './intervals/fifteen-digits.js';
import type { Amounts } from './terms.js';

/**
 * 增量完成率 · Share of the planned change achieved so far, as a fraction: (c − b) / (T − b).
 *
 * Measured from the base, so it serves rising and falling targets; amounts of a year or of a plan
 * start from base 0. None where the target equals its base, to 15 digits as in Excel: 0.1 + 0.2 is
 * no change of 0.3. As ESCAP's current status index.
 *
 * @example completion({ base: 60, current: 63, target: 65 }) //=> 0.6
 */
export function completion({ base, current, target }: Amounts): number | undefined {
  if (areSameDigits(target, base)) return undefined;
  return finite((current - base) / (target - base));
}
