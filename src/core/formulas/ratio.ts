import { absentFigure, isAbsent } from '../model/index.js';
import type { Figure } from '../model/index.js';
import { finite } from './finite.js';

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
  const quotient = (over: number, under: number) => (over * factor) / under;
  const { low, high } = numerator;
  const value = finite(quotient(numerator.value, denominator.value));
  if (value === undefined) return absentFigure('inapplicable');
  return {
    value,
    low: quotient(low, low < 0 ? denominator.low : denominator.high),
    high: quotient(high, high < 0 ? denominator.high : denominator.low),
  };
}
