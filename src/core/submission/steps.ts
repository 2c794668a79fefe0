import { fifteenDigits, sum } from '../formulas/index.js';
import { exactly, isKnown, numberOf } from '../model/index.js';
import type { Frequency, Period } from '../model/index.js';
import type { Dated } from './series.js';

/** 环比变化 · From one figure of a series to the next that is known, in exact decimals. */
export interface Step {
  readonly earlier: Dated;
  readonly later: Dated;
  readonly before: number;
  readonly found: number;
  /** The change a period, where periods between were left out. */
  readonly perPeriod: number;
}

const periodsAYear: Readonly<Record<Frequency, number>> = {
  year: 1,
  half: 2,
  quarter: 4,
  month: 12,
};

/**
 * The steps of a series among periods that compare: of one frequency, and for amounts since
 * 1 January of the same part of their years.
 */
export function stepsOf(points: readonly Dated[]): readonly (readonly Step[])[] {
  const alike = new Map<string, Dated[]>();
  for (const point of points) {
    if (!isKnown(point.observation.unrounded)) continue;
    const { frequency, index } = point.period;
    const key = point.indicator.measure === 'flow' ? `${frequency}${index}` : frequency;
    const known = alike.get(key);
    if (known) known.push(point);
    else alike.set(key, [point]);
  }
  return [...alike.values()].map((group) =>
    group.flatMap((later, index) => {
      const earlier = group[index - 1];
      return earlier ? [stepOf(earlier, later)] : [];
    }),
  );
}

function stepOf(earlier: Dated, later: Dated): Step {
  const before = valueOf(earlier);
  const found = valueOf(later);
  const change = numberOf(sum([exactly(found), exactly(-before)])) ?? 0;
  const perPeriod = change / (ordinal(later.period) - ordinal(earlier.period));
  return { earlier, later, before, found, perPeriod };
}

function valueOf({ observation }: Dated): number {
  return fifteenDigits(numberOf(observation.unrounded) ?? 0);
}

function ordinal({ year, frequency, index }: Period): number {
  return year * periodsAYear[frequency] + index;
}
