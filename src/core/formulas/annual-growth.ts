import { finite } from './finite.js';

/** An amount at the base and some years later. */
export interface Grown {
  readonly base: number;
  readonly current: number;
  readonly years: number;
}

/**
 * 年均增速 · The growth a year that leads from the base to the current value: (c/b)^(1/n) − 1, a fraction.
 *
 * For counts and amounts at constant prices. None where the base is zero or less, the current value
 * too, and where no time has gone.
 *
 * @example annualGrowth({ base: 100, current: 121, years: 2 }) //=> 0.1
 */
export function annualGrowth({ base, current, years }: Grown): number | undefined {
  if (base <= 0 || current <= 0 || years <= 0) return undefined;
  return finite(Math.expm1(Math.log(current / base) / years));
}
