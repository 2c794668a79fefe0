import { absentFigure, isAbsent, type Figure } from '../model/index.js';
import { quotient } from './quotient.js';

/** Numerator and denominator of an indicator, and its factor (100, 10 000, 1). */
export interface Quotient {
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly factor: number;
}

/**
 * 比率 · Numerator / denominator × factor with the interval that follows from theirs.
 *
 * Serves coverage (factor 100) and rates per 10,000. The first absence travels; inapplicable where
 * the denominator may be zero or less.
 *
 * @example ratio({ numerator: exactly(13), denominator: exactly(20), factor: 100 }) //=> exactly(65)
 */
export function ratio({ numerator, denominator, factor }: Quotient): Figure {
  if (isAbsent(numerator)) return numerator;
  if (isAbsent(denominator)) return denominator;
  if (denominator.low <= 0) return absentFigure('inapplicable');
  const value = quotient({ numerator: numerator.value, denominator: denominator.value, factor });
  if (value === undefined) return absentFigure('inapplicable');
  const { low, high } = numerator;
  return {
    value,
    low: (low * factor) / (low < 0 ? denominator.low : denominator.high),
    high: (high * factor) / (high < 0 ? denominator.high : denominator.low),
  };
}
