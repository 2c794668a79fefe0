import type { IndicatorResult } from '../core/result.js';
import { splitUnit } from '../core/units/split-unit.js';
import { coursePoints, type CoursePoint, type CoursePoints } from './course-points.js';

const whole = 100;

/** 所画的点 · The points of a path as they are drawn: a projection stays at 100% where nothing planned or reached is above. */
export function drawnPoints(indicator: IndicatorResult): CoursePoints {
  const points = coursePoints(indicator);
  const stated = [...points.planned, ...points.actual];
  const isShare =
    splitUnit(indicator.unit).base === '%' && stated.every(({ value }) => value <= whole);
  return isShare ? { ...points, projected: cutAtWhole(points.projected) } : points;
}

/** The line up to where it reaches the whole, and on at its height. */
function cutAtWhole(projected: readonly CoursePoint[]): readonly CoursePoint[] {
  const [from, to] = projected;
  if (!from || !to || to.value <= whole) return projected;
  const part = (whole - from.value) / (to.value - from.value);
  const end = { ...to, value: whole };
  return [from, { ...end, at: from.at + part * (to.at - from.at) }, end];
}
