import { isoDay, periodText } from '../model/index.js';
import { figuresAhead, hasFigure, isRunning } from '../submission/index.js';
import { at, atCover, fail, undecided, type Rule } from './rule.js';

type Facts = {
  readonly period: string;
  readonly asOf: string;
  /** How many figures lie after the cut-off date, where it is the date that looks wrong. */
  readonly count: number | null;
  /** Whether the period has begun, so that a 调度 would count it. */
  readonly isRunning: boolean;
};

/** 期间未结束 · A figure for a period that has not ended at the cut-off date. */
export const futureActual: Rule<'future-actual', Facts> = {
  id: 'future-actual',
  group: 'across-periods',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { observations, asOf, cover } = submission;
    if (!asOf) {
      if (cover && observations.some(hasFigure)) {
        yield undecided(atCover(cover, 'asOf'), 'no-cut-off');
      }
      return;
    }
    const { observations: ahead, stated } = figuresAhead(submission);
    if (cover && stated) {
      const facts = {
        period: periodText(stated),
        asOf: isoDay(asOf),
        count: ahead.length,
        isRunning: false,
      };
      yield fail(atCover(cover, 'asOf'), facts);
    }
    for (const { row, period } of ahead) {
      if (!period) continue;
      yield fail(at(row, 'period'), {
        ...{ period: periodText(period), asOf: isoDay(asOf), count: null },
        isRunning: isRunning(period, asOf),
      });
    }
  },
};
