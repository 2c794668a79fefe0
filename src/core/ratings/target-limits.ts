import type { TargetKind } from '../catalogue/index.js';
import { fifteenDigits } from '../formulas/index.js';

/** 界限宽严 · strict: the target itself does not meet it (超过); a number: by how much 左右 may be missed. */
export type Margin = 'strict' | number;

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

const withoutWay: ReadonlySet<TargetKind> = new Set([
  'floor',
  'ceiling',
  'tied',
  'words',
  'monitor',
]);

/** 有进程 · Whether a kind of target is reached on a way from a base. */
export function hasWay(kind: TargetKind): boolean {
  return !withoutWay.has(kind);
}

/**
 * 目标界限 · The limits between which a target of its kind asks the current value to be.
 *
 * At most the target for fall and ceiling, no limit for monitor, words and tied, at least the target for the rest,
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
    case 'words':
    case 'tied':
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

/** Whether a value is at or above a limit; room is how far it may miss it and still reach it. */
function reaches(value: number, limit: number, [margin, room]: readonly [Margin, number]): boolean {
  if (margin === 'strict') return value > limit + room;
  return value >= fifteenDigits(limit - margin) - room;
}

/**
 * 是否达标 · Whether a value lies within the limits of a target, strictly or with a margin where it says so.
 *
 * The margin is that of the target; the upper limit of a band or a plan is held to as it stands.
 */
export function isWithinTarget(
  value: number,
  { kind, target, upper, margin = 0 }: StatedTarget & { readonly margin?: Margin | undefined },
  room: number,
): boolean {
  const limits = targetLimits({ kind, target, upper });
  const isUpperSide = asksForLess(kind);
  const [least, most]: readonly Margin[] = isUpperSide ? [0, margin] : [margin, 0];
  const isEnough = reaches(value, limits.lower ?? -Infinity, [least ?? 0, room]);
  return isEnough && reaches(-value, -(limits.upper ?? Infinity), [most ?? 0, room]);
}
