import { fifteenDigits, sum } from '../../formulas/index.js';
import { exactly, isKnown, numberOf, type Frequency, type Period } from '../../model/index.js';
import { asReported, type Dated } from '../../submission/index.js';

/** 环比变化 · From one figure of a series to the next that is known. */
export interface Step {
  readonly earlier: Dated;
  readonly later: Dated;
  readonly before: number;
  readonly found: number;
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
      return earlier ? [{ earlier, later, before: valueOf(earlier), found: valueOf(later) }] : [];
    }),
  );
}

/** The change of a step for each of its periods, where some between were left out; in exact decimals. */
export function changePerPeriod({ earlier, later, before, found }: Step): number {
  const change = numberOf(sum([exactly(found), exactly(-before)])) ?? 0;
  return change / (ordinal(later.period) - ordinal(earlier.period));
}

/** Whether a value differs from the one before by a share of it, or by anything from 0. */
export function isLarge({ before, found }: Step, share: number): boolean {
  return fifteenDigits(Math.abs(found - before)) >= fifteenDigits(share * Math.abs(before));
}

/** A change of so many times needs no others to be out of line with: what makes it is a unit, not a year. */
const leap = 1000;

/** 量级变化 · Whether a value is a thousand times the one before, or the other way round. */
export function isLeap({ before, found }: Step): boolean {
  const [one, other] = [Math.abs(before), Math.abs(found)];
  return one > 0 && other > 0 && (one >= leap * other || other >= leap * one);
}

/** The way back from a value that stands out alone: that value is asked about, not this one. */
export function undoes(step: Step, last: Step | undefined, share: number): boolean {
  return last !== undefined && !isLarge({ ...step, before: last.before }, share);
}

/** The figures of a step as findings tell them: rates from their counts with the decimals of the indicator. */
export function reportedStep(
  { before, found }: Pick<Step, 'before' | 'found'>,
  { indicator }: Dated,
): Pick<Step, 'before' | 'found'> {
  return { found: asReported(found, indicator), before: asReported(before, indicator) };
}

function valueOf({ observation }: Dated): number {
  return fifteenDigits(numberOf(observation.unrounded) ?? 0);
}

function ordinal({ year, frequency, index }: Period): number {
  return year * periodsAYear[frequency] + index;
}
