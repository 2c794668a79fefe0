import type { TargetKind } from '../catalogue/index.js';

/** A target with its kind; upper is 目标上限, where there is one. */
export interface StatedTarget {
  readonly kind: TargetKind;
  readonly target: number | undefined;
  readonly upper?: number | undefined;
}

/** 上限类 · Whether a kind of target asks for at most its value. */
export function asksForLess(kind: TargetKind): boolean {
  return kind === 'fall' || kind === 'ceiling';
}

/**
 * 目标界限 · The limits between which a target of its kind asks the current value to be.
 *
 * At most the target for fall and ceiling, no limit for monitor, at least the target for the rest,
 * growth among them;
 * the upper limit counts for cumulative and band.
 *
 * @example targetLimits({ kind: 'band', target: 10, upper: 20 }) //=> { lower: 10, upper: 20 }
 */
export function targetLimits({ kind, target, upper }: StatedTarget): {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
} {
  switch (kind) {
    case 'monitor':
      return {};
    case 'fall':
    case 'ceiling':
      return { upper: target };
    case 'cumulative':
    case 'band':
      return { lower: target, upper };
    default:
      return { lower: target };
  }
}
