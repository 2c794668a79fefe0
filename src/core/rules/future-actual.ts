import { isDue, isKnown, isoDay, periodText, remember } from '../model/index.js';
import type { Period } from '../model/index.js';
import type { Observation } from '../submission/index.js';
import { at, atCover, fail, undecided } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly period: string; readonly asOf: string };

/** 期间未结束 · A figure for a period that has not ended at the cut-off date. */
export const futureActual: Rule<'future-actual', Facts> = {
  id: 'future-actual',
  group: 'across-periods',
  severity: 'error',
  isFixable: false,
  *check({ observations, asOf, cover }) {
    if (!asOf) {
      if (cover && observations.some(hasFigure)) {
        yield undecided(atCover(cover, 'asOf'), 'no-cut-off');
      }
      return;
    }
    const isAhead = remember((period: Period) => !isDue(period, asOf));
    for (const observation of observations) {
      const { row, period } = observation;
      if (!period || !isAhead(period) || !hasFigure(observation)) continue;
      yield fail(at(row, 'period'), { period: periodText(period), asOf: isoDay(asOf) });
    }
  },
};

/** A declared … for a period to come is an honest answer. */
function hasFigure({ numerator, denominator, value }: Observation): boolean {
  return isKnown(numerator) || isKnown(denominator) || isKnown(value);
}
