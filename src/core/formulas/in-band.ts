/** A value and the limits of its band, in one unit. */
export interface Band {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * 区间内 · Whether a value lies within its band, both limits included.
 *
 * @example inBand({ value: 20, lower: 10, upper: 20 }) //=> true
 */
export function inBand({ value, lower, upper }: Band): boolean {
  return value >= lower && value <= upper;
}
