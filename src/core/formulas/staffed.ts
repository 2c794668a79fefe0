/** Certified social workers of a station and the least that it needs. */
export interface Staff {
  readonly certified: number;
  readonly minimum?: number | undefined;
}

/**
 * 持证达标 · Whether a station has as many certified social workers as it needs, two unless told.
 *
 * @example staffed({ certified: 2 }) //=> true
 */
export function staffed({ certified, minimum = 2 }: Staff): boolean {
  return certified >= minimum;
}
