import type { Figure } from '../model/index.js';
import { ratio } from './ratio.js';
import { sum } from './sum.js';

/** Numerators and denominators of the parts, and the factor of the indicator (100, 10 000, 1). */
export interface Parts {
  readonly numerators: readonly Figure[];
  readonly denominators: readonly Figure[];
  readonly factor: number;
}

/**
 * 汇总比率 · The ratio of a whole from its parts: Σ numerators / Σ denominators × factor.
 *
 * Never the mean of ratios. The first absence travels.
 *
 * @example ratioOfSums({ numerators: [exactly(1), exactly(2)], denominators: [exactly(2), exactly(10)], factor: 100 }) //=> exactly(25)
 */
export function ratioOfSums({ numerators, denominators, factor }: Parts): Figure {
  return ratio({ numerator: sum(numerators), denominator: sum(denominators), factor });
}
