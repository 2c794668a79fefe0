import { meets } from '../../formulas/index.js';
import { endOfPeriod, isKnown, isoDay, type Figure } from '../../model/index.js';
import { numeratorScale, seriesOf, type Dated, type Submission } from '../../submission/index.js';

/** 同日两数 · A row and an earlier one that tell the same of the same day, by another name and with another figure. */
export interface SameDayFigures {
  readonly later: Dated;
  readonly earlier: Dated;
  /** Whether they may be meant as two things: an amount of the month alone, or an estimate. */
  readonly isOpen: boolean;
}

/** The rows of 数据 that contradict one above them, each with the first such row. */
export function* sameDayFigures(submission: Submission): Iterable<SameDayFigures> {
  for (const series of seriesOf(submission, () => true)) yield* ofSeries(series);
}

function* ofSeries(series: readonly Dated[]): Iterable<SameDayFigures> {
  const byDay = new Map<string, Dated[]>();
  for (const later of series.toSorted((one, other) => rowOf(one) - rowOf(other))) {
    const day = isoDay(endOfPeriod(later.period));
    const before = byDay.get(day) ?? [];
    const earlier = before.find((each) => contradicts(each, later));
    if (earlier) yield { later, earlier, isOpen: mayBeTwoThings(earlier, later) };
    byDay.set(day, [...before, later]);
  }
}

function rowOf({ observation }: Dated): number {
  return observation.row.row;
}

function contradicts(one: Dated, other: Dated): boolean {
  if (one.observation.scope === undefined) return false;
  const pairs = figuresOf(one).map((figure, at) => [figure, figuresOf(other)[at]] as const);
  return pairs.some(([a, b]) => a && b && meets(a, b) === false);
}

/** The rate itself or what its counts make, and the counts where their unit is known. */
function figuresOf({ observation }: Dated): readonly (Figure | undefined)[] {
  const { value, unrounded, numerator, denominator } = observation;
  const isOneUnit = numeratorScale(observation) === 1;
  return [isKnown(value) ? value : unrounded, isOneUnit ? numerator : undefined, denominator];
}

function mayBeTwoThings(one: Dated, other: Dated): boolean {
  return one.indicator.measure === 'flow' || one.observation.nature !== other.observation.nature;
}
