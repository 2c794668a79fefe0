import { finite } from './finite.js';
import { fifteenDigits } from './intervals/fifteen-digits.js';

/** A current value and the limits between which the target asks it to be, those that there are. */
export interface ShortfallLimits {
  readonly current: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/**
 * 差额 · How far a value is outside the limits of its target, in its unit, never negative.
 *
 * Below the lower limit what is missing, above the upper limit what is too much, 0 between them and
 * at them, to 15 digits as in Excel.
 *
 * @example shortfall({ current: 8, lower: 10, upper: 20 }) //=> 2
 */
export function shortfall({ current, lower, upper }: ShortfallLimits): number | undefined {
  return finite(Math.max(beyond(lower ?? current, current), beyond(current, upper ?? current)));
}

/** By how much one amount is above another; nothing where only binary dust parts them. */
function beyond(more: number, less: number): number {
  return fifteenDigits(more) > fifteenDigits(less) ? more - less : 0;
}
