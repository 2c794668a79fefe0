import type { TargetKind, Tie } from '../catalogue/index.js';
import type { PathPoint } from '../formulas/index.js';
import { isAbsent, numberOf, type Figure } from '../model/index.js';
import type { Margin } from './target-limits.js';

/**
 * 评级依据 · What progress and rating are decided from, as it was reported.
 *
 * Figures carry an interval only where a precision was declared; a published ratio comes as
 * exactly its value. Positions are on the axis of years, missing where the time is not known.
 */
export interface Standing {
  readonly kind: TargetKind;
  /** 适用层级 · Whether the target holds at the level of this region. */
  readonly holdsHere: boolean;
  readonly base: Figure;
  readonly current: Figure;
  readonly target: Figure;
  /** 目标上限 · Blank or inapplicable for a cumulative target without an upper limit. */
  readonly upper: Figure;
  /** 宽严 · Whether the target is strict, or by how much it may be missed; neither where nothing is said. */
  readonly margin?: Margin | undefined;
  /** 参照 · How a tied target stands to its reference, whose average is then the target. */
  readonly relation?: Tie['relation'] | undefined;
  readonly baseAt?: number | undefined;
  /** End of the period of the current value. */
  readonly currentAt?: number | undefined;
  /** The deadline; for annual and band the end of the year in question. */
  readonly targetAt?: number | undefined;
  /** Why there is nothing to rate: it does not concern the unit, or no figure is due yet. */
  readonly isOut?: 'inapplicable' | 'not-due' | undefined;
  /** 预计 · Whether the current value is an estimate of the whole period. */
  readonly isEstimate?: boolean | undefined;
  /** 年度目标 · Planned values between base and deadline; straight where there are none. */
  readonly path?: readonly PathPoint[] | undefined;
  /** 路径 · Whether the pace is one of annual growth instead of a straight line. */
  readonly isGrowth?: boolean | undefined;
  /** Whether current is numerator / denominator × factor itself, so that it meets a target without slack. */
  readonly isUnrounded?: boolean | undefined;
}

type Amount = 'base' | 'current' | 'target' | 'upper';

/** A standing in plain numbers, as its kind of target reads it; upper is Infinity where there is no limit. */
export type PlannedCourse = Omit<Standing, Amount> & {
  readonly [Name in Amount]: number | undefined;
};

/** The upper limit that a kind of target uses; a blank one of a cumulative target is no limit. */
function upperLimit(kind: TargetKind, upper: Figure): number | undefined {
  if (kind !== 'band' && kind !== 'cumulative') return Infinity;
  const isUnlimited = kind === 'cumulative' && isAbsent(upper) && upper.absent !== 'unavailable';
  return isUnlimited ? Infinity : numberOf(upper);
}

/** The current value where its period lies within the year that ends at the deadline. */
function currentOfYear({ current, currentAt, targetAt }: Standing): number | undefined {
  if (currentAt === undefined || targetAt === undefined) return undefined;
  return currentAt > targetAt - 1 && currentAt <= targetAt ? numberOf(current) : undefined;
}

/**
 * A standing as its kind of target reads it.
 *
 * Amounts (annual, band, cumulative) and growth start from 0; annual and band run through the year that ends
 * at the deadline, and a current value of another year is missing.
 */
export function plannedCourse(standing: Standing): PlannedCourse {
  const { kind, baseAt, targetAt } = standing;
  const isAverage = kind === 'growth' || kind === 'tied';
  const isOfYear = kind === 'annual' || kind === 'band';
  const yearStart = targetAt === undefined ? undefined : targetAt - 1;
  return {
    ...standing,
    base: isOfYear || kind === 'cumulative' || isAverage ? 0 : numberOf(standing.base),
    current: isOfYear ? currentOfYear(standing) : numberOf(standing.current),
    target: numberOf(standing.target),
    upper: upperLimit(kind, standing.upper),
    baseAt: isOfYear ? yearStart : baseAt,
  };
}
