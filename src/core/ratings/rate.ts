import { exactly, isKnown, type Figure, type Known } from '../model/index.js';
import { cases } from './cases.js';
import type { RatingClass } from './classes.js';
import { plannedCourse, type Standing } from './course.js';

/** Stands for the open end of 以上: beyond any amount that 15 significant digits hold exactly. */
const farAway = 1e15;

/** Whether a figure is an interval. */
function isOpen(figure: Figure): figure is Known {
  return isKnown(figure) && figure.low !== figure.high;
}

/** The two ends of an interval as figures of their own; the figure itself where it is exact or absent. */
function endsOf(figure: Figure): readonly Figure[] {
  if (!isOpen(figure)) return [figure];
  const { low, high } = figure;
  return [exactly(Math.max(low, -farAway)), exactly(Math.min(high, farAway))];
}

function classOf(standing: Standing): RatingClass {
  const course = plannedCourse(standing);
  for (const answer of cases) {
    const found = answer(course);
    if (found) return found;
  }
  return 'undetermined';
}

/**
 * 评级 · The class of progress: the first of the ordered cases that applies.
 *
 * A class needs only the inputs of its own line and of those before it. Where base or current is an
 * interval, all of it must yield the class, else it is undetermined; every class covers one
 * unbroken stretch of each of them, so their ends decide.
 *
 * @example rate({ kind: 'rise', holdsHere: true, base: exactly(60), current: exactly(65), target: exactly(65), upper: { absent: 'blank' } }) //=> 'met'
 */
export function rate(standing: Standing): RatingClass {
  if (!isOpen(standing.base) && !isOpen(standing.current)) return classOf(standing);
  const classes = endsOf(standing.base).flatMap((base) =>
    endsOf(standing.current).map((current) => classOf({ ...standing, base, current })),
  );
  const [first = 'undetermined'] = classes;
  return classes.every((each) => each === first) ? first : 'undetermined';
}
