import { Big } from 'big.js';
import { isAbsent, type Figure, type Known } from '../../model/index.js';

/** A published ratio beside the figures that it was made of. */
export interface RatioIdentity {
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** 100 for percent, 10 000 for per-ten-thousand, 1 otherwise; above zero. */
  readonly factor: number;
  readonly published: Known;
}

/** Products that differ by more than this share are in the same order as their exact decimals. */
const certain = 1e-12;

/** Whether a × b ≤ c × d in exact decimals; an infinite side compares as it is. */
function isAtMost([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const left = a * b;
  const right = c * d;
  if (!Number.isFinite(left) || !Number.isFinite(right)) return left <= right;
  if (Math.abs(left - right) > certain * (Math.abs(left) + Math.abs(right))) return left < right;
  return new Big(a).times(b).lte(new Big(c).times(d));
}

/**
 * 比率一致 · Whether numerator / denominator × factor and the published ratio meet in their intervals.
 *
 * Decided by cross-multiplication in exact decimals; a tie at an end counts as meeting.
 * Undefined where a figure is absent or the denominator may be zero or less.
 *
 * @example ratioAgrees({ numerator: exactly(26), denominator: exactly(40), factor: 100, published: { value: 65, low: 64.5, high: 65.5 } }) //=> true
 */
export function ratioAgrees(identity: RatioIdentity): boolean | undefined {
  const { numerator, denominator, factor, published } = identity;
  if (isAbsent(numerator) || isAbsent(denominator) || denominator.low <= 0) return undefined;
  const underLow = numerator.low < 0 ? denominator.low : denominator.high;
  const underHigh = numerator.high < 0 ? denominator.high : denominator.low;
  return (
    isAtMost([numerator.low, factor], [published.high, underLow]) &&
    isAtMost([published.low, underHigh], [numerator.high, factor])
  );
}
