import {
  accumulatedFigures,
  averageRate,
  roundedApart,
  type WayOfYears,
} from '../formulas/index.js';
import { endOfPeriod, type Figure, type Period } from '../model/index.js';
import type { Indicator } from './plan.js';
import type { TargetKind } from './target.js';

/** 跨年目标 · A target whose current value may come of several years, and the period that is current. */
export interface GoalOfYears {
  readonly kind: TargetKind | undefined;
  readonly indicator: Indicator | undefined;
  readonly baseYear: number | undefined;
  readonly currentPeriod: Period | undefined;
}

/** 年均 · Whether a kind of target is about the average of yearly rates. */
export function isAverage(kind: TargetKind | undefined): boolean {
  return kind === 'growth' || kind === 'tied';
}

/** 跨年 · Whether the current value of a kind of target is made of years, and no figure of one. */
export function isJoined(kind: TargetKind | undefined): boolean {
  return kind === 'cumulative' || isAverage(kind);
}

/** 累计方式 · How the years of a cumulative goal come together, by its plan. */
export function wayOf({ kind, indicator }: Pick<GoalOfYears, 'kind' | 'indicator'>): WayOfYears {
  const { way = 'sum', direction = 'increase', kind: planned } = indicator?.target ?? {};
  return kind === planned ? { way, direction } : { way: 'sum', direction };
}

/**
 * The years that a cumulative target or growth needs before that of its current period; for points
 * that of the base alone, none for another kind.
 */
export function yearsBefore(goal: GoalOfYears): readonly number[] {
  const { kind, baseYear, currentPeriod } = goal;
  if (!isJoined(kind) || baseYear === undefined || !currentPeriod) return [];
  if (kind === 'cumulative' && wayOf(goal).way === 'points') return [baseYear];
  const length = Math.max(0, currentPeriod.year - baseYear - 1);
  return Array.from({ length }, (_, index) => baseYear + 1 + index);
}

/**
 * 跨年当前值 · What the figures of those years and that of the current period come to.
 *
 * Amounts add up and levels rise whenever they are taken; rates come together by whole years alone, so
 * that of part of a year comes to nothing.
 */
export function joinedFigure(
  goal: GoalOfYears,
  parts: readonly Figure[],
  isWhole: boolean,
): Figure | undefined {
  const { kind, currentPeriod } = goal;
  const way = wayOf(goal);
  if (kind === 'cumulative' && way.way !== 'compound') return accumulatedFigures(parts, way);
  const isYear = currentPeriod !== undefined && endOfPeriod(currentPeriod).month === 12;
  if (!isYear || !isWhole) return undefined;
  return isAverage(kind) ? averageRate(parts) : accumulatedFigures(parts, way);
}

/** 年均数 · An average or compound of rates as it is told: to the decimals of its indicator, and to more where it would seem to reach a mark. */
export function joinedShown(
  value: number,
  { precision }: Pick<Indicator, 'precision'>,
  marks: readonly number[] = [],
): number {
  return roundedApart(value, { decimals: precision, marks });
}
