import { Big } from 'big.js';

/** A ratio as its counts make it; the denominator is above zero. */
export interface CountedRatio {
  readonly numerator: number;
  readonly denominator: number;
  /** 100 for percent, 10 000 for per-ten-thousand, 1 otherwise; above zero. */
  readonly factor: number;
}

/**
 * 比率比较 · Negative, zero or positive as numerator / denominator × factor is below, at or above a limit.
 *
 * Decided by cross-multiplication in exact decimals: 3100 / 3101 is below 100%, however it is shown.
 *
 * @example compareRatio({ numerator: 3100, denominator: 3101, factor: 100 }, 100) //=> -1
 */
export function compareRatio(
  { numerator, denominator, factor }: CountedRatio,
  limit: number,
): number {
  if (!Number.isFinite(numerator)) return Math.sign(numerator);
  return new Big(numerator).times(factor).cmp(new Big(limit).times(denominator));
}
