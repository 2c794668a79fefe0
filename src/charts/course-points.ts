import { readPeriod } from '../core/entries/period.js';
import type { DatedValue } from '../core/indicator-history.js';
import { endOfPeriod, position, yearPeriod } from '../core/model/index.js';
import type { IndicatorResult } from '../core/result.js';

/** A point of a path: its place on the axis of years, the name of its period, its value. */
export interface CoursePoint {
  readonly at: number;
  readonly period: string;
  readonly value: number;
}

/** 走势 · What was planned, what was reached, and where the present pace leads. */
export interface CoursePoints {
  readonly planned: readonly CoursePoint[];
  readonly actual: readonly CoursePoint[];
  /** From the current value to the deadline; empty where nothing is projected. */
  readonly projected: readonly CoursePoint[];
}

/** The points of an indicator over time; those that the result leaves out are base, current and target. */
export function coursePoints(indicator: IndicatorResult): CoursePoints {
  const { kind, path = [], points = [], projection, baseYear, targetYear } = indicator;
  const hasLine = kind === 'rise' || kind === 'fall' || kind === 'cumulative';
  const base = hasLine ? ofYear(baseYear, indicator.base) : [];
  const target = ofYear(targetYear, indicator.target);
  const current = ofPeriod(indicator.currentPeriod, indicator.current);
  const reported = byTime([...current, ...base, ...points.flatMap(placed)]);
  return {
    planned: kind === 'monitor' ? [] : byTime([...target, ...base, ...path.flatMap(placed)]),
    actual: reported,
    projected: hasLine ? leadingTo(current, ofYear(targetYear, projection)) : [],
  };
}

function leadingTo(
  [from]: readonly CoursePoint[],
  [to]: readonly CoursePoint[],
): readonly CoursePoint[] {
  return from && to && from.at < to.at ? [from, to] : [];
}

/** In the order of time; of several points at one time the first given counts. */
function byTime(points: readonly CoursePoint[]): readonly CoursePoint[] {
  const byPlace = new Map<number, CoursePoint>();
  for (const point of points) {
    if (!byPlace.has(point.at)) byPlace.set(point.at, point);
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}

function placed({ period, value }: DatedValue): readonly CoursePoint[] {
  return ofPeriod(period, value);
}

function ofPeriod(period: string | null, value: number | null): readonly CoursePoint[] {
  const known = period === null ? undefined : readPeriod(period);
  if (!known || period === null || value === null) return [];
  return [{ at: position(endOfPeriod(known)), period, value }];
}

function ofYear(year: number | null, value: number | null): readonly CoursePoint[] {
  if (year === null || value === null) return [];
  return [{ at: position(endOfPeriod(yearPeriod(year))), period: String(year), value }];
}
