/**
 * The result of a calculation, or undefined (none) where it is not a finite number; never −0.
 *
 * @example finite(1 / 0) //=> undefined
 */
export function finite(result: number): number | undefined {
  return Number.isFinite(result) ? result + 0 : undefined;
}
