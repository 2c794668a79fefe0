import { fifteenDigits, sum } from '../../formulas/index.js';
import {
  endsTogether,
  isKnown,
  latestDue,
  periodsEndingWith,
  startOfPeriod,
  type Figure,
  type Period,
} from '../../model/index.js';
import { isJoined, type Indicator } from '../../catalogue/index.js';
import { indicatorNamed, type CheckReference, type ReckonDoubt } from '../../own-checks/index.js';
import {
  isOutside,
  observationKey,
  rollUps,
  type Goal,
  type Observation,
  type Submission,
} from '../../submission/index.js';
import { at, type Spot } from '../rule.js';

/** A figure, and the cell that says it. */
export interface FigureInCell {
  readonly figure: Figure;
  readonly at: Spot | undefined;
}

/** The indicator that a reference names. */
export function namedIndicator(
  { name }: CheckReference,
  { plan }: Submission,
): Indicator | undefined {
  const found = indicatorNamed(name, plan?.indicators ?? []);
  return found === 'several' ? undefined : found;
}

/**
 * 引用的数 · The figures that a reference stands for in a period, in the unit of the plan, with their cells.
 *
 * One, or one for each subordinate; a value of 指标 where 数据 has no row of it.
 */
export function referredFigures(
  reference: CheckReference,
  period: Period,
  submission: Submission,
): readonly FigureInCell[] | ReckonDoubt {
  const indicator = namedIndicator(reference, submission);
  if (!indicator) return 'blank';
  const goal = submission.goals.find(({ indicator: of }) => of?.id === indicator.id);
  if (reference.time === 'base') return [baseFigure(reference, goal)];
  const then = periodOf(reference, period, indicator);
  if (reference.scope === 'subordinates')
    return partsOf(reference, { indicator, then }, submission);
  const found = rowFor(reference, { indicator, then }, submission);
  if (found.length > 0) return [together(found.map((row) => figureOf(row, reference)))];
  const isCurrent = goal?.currentPeriod && endsTogether(goal.currentPeriod, then);
  const isOfGoal =
    reference.part === 'value' &&
    reference.scope === 'total' &&
    !isJoined(goal?.kind ?? indicator.target.kind);
  if (!goal || !isCurrent || !isOfGoal) return [{ figure: { absent: 'blank' }, at: undefined }];
  return [{ figure: scaled(goal.current, goal.scale), at: at(goal.row, 'currentValue') }];
}

function baseFigure({ part, scope }: CheckReference, goal: Goal | undefined): FigureInCell {
  if (!goal || part !== 'value' || scope !== 'total') {
    return { figure: { absent: 'blank' }, at: undefined };
  }
  return { figure: scaled(goal.base, goal.scale), at: at(goal.row, 'baseValue') };
}

/** The period that a reference speaks of, seen from that of the check. */
function periodOf({ time }: CheckReference, period: Period, { frequency }: Indicator): Period {
  const { year } = period;
  switch (time) {
    case 'year-before':
      return { ...period, year: year - 1 };
    case 'year-end-before':
      return latestDue(frequency, { year: year - 1, month: 12, day: 31 });
    case 'before':
      return latestDue(period.frequency, startOfPeriod(period));
    default:
      return period;
  }
}

interface Wanted {
  readonly indicator: Indicator;
  readonly then: Period;
}

/** The row of the unit, or those of its zones. */
function rowFor(
  { scope }: CheckReference,
  { indicator, then }: Wanted,
  submission: Submission,
): readonly Observation[] {
  const { unitCode = '', observationsByKey } = submission;
  if (scope === 'zone') {
    const { parts = [] } = rollUpOf({ indicator, then }, submission) ?? {};
    return concerned(parts.filter((part) => part.scope === 'zone'));
  }
  if (scope === 'subordinates') return [];
  const keys = periodsEndingWith(then).map((period) =>
    observationKey(unitCode, indicator.id, { period, scope }),
  );
  const found = keys.map((key) => observationsByKey.get(key)).find((row) => row !== undefined);
  return found ? [found] : [];
}

function rollUpOf({ indicator, then }: Wanted, submission: Submission) {
  const { unitCode = '' } = submission;
  const all = rollUps(submission);
  return periodsEndingWith(then)
    .map((period) => all.get(observationKey(unitCode, indicator.id, { period, scope: 'total' })))
    .find((rollUp) => rollUp !== undefined);
}

function partsOf(
  reference: CheckReference,
  wanted: Wanted,
  submission: Submission,
): readonly FigureInCell[] | ReckonDoubt {
  const rollUp = rollUpOf(wanted, submission);
  if (!rollUp || rollUp.missing === undefined || rollUp.missing.length > 0) {
    return 'subordinates-missing';
  }
  const parts = rollUp.parts.filter(({ scope }) => scope === 'subordinate');
  return concerned(parts).map((part) => figureOf(part, reference));
}

/** Parts to which the indicator does not apply are none, unless it applies to no part at all. */
function concerned(parts: readonly Observation[]): readonly Observation[] {
  const some = parts.filter((part) => !isOutside(part));
  return some.length > 0 ? some : parts;
}

/** The unrounded value where numerator and denominator give it, else as reported and rounded. */
function figureOf(observation: Observation, { part }: CheckReference): FigureInCell {
  const { row, scale, unrounded, value, numerator, denominator } = observation;
  const place = at(row, part);
  if (part !== 'value') return { figure: observation[part], at: place };
  const isOfPair = isKnown(numerator) && isKnown(denominator) && isKnown(unrounded);
  return { figure: scaled(isOfPair ? unrounded : value, scale), at: place };
}

function together(figures: readonly FigureInCell[]): FigureInCell {
  const [first] = figures;
  if (figures.length < 2 && first) return first;
  return { figure: sum(figures.map(({ figure }) => figure)), at: first?.at };
}

/** A figure of the sheet's unit in that of the plan. */
function scaled(figure: Figure, scale: number): Figure {
  if (!isKnown(figure) || scale === 1) return figure;
  const of = (number: number) => fifteenDigits(number * scale);
  return { value: of(figure.value), low: of(figure.low), high: of(figure.high) };
}
