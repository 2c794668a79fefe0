import { finite } from './finite.js';

/** Two numbers and the factor of their indicator (100, 10 000, 1). */
export interface Division {
  readonly numerator: number;
  readonly denominator: number;
  readonly factor: number;
}

/**
 * 商 · Numerator / denominator × factor of exact numbers; none where the denominator is zero or less.
 *
 * @example quotient({ numerator: 13, denominator: 20, factor: 100 }) //=> 65
 */
export function quotient({ numerator, denominator, factor }: Division): number | undefined {
  return denominator <= 0 ? undefined : finite((numerator * factor) / denominator);
}
