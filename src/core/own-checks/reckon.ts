import type { OwnCheck } from '../catalogue/index.js';
import { isKnown, type Absence, type Figure } from '../model/index.js';
import type { CheckComparison, CheckNode, CheckReference, Comparison } from './check-formula.js';
import { checkOutcome, type CheckOutcome } from './check-outcome.js';
import {
  exact,
  extreme,
  holdsZero,
  fractionInterval,
  inverse,
  magnitude,
  negative,
  plus,
  multiplied,
  type FractionInterval,
} from './fraction-interval.js';

/** Why a side has no number. */
export type ReckonDoubt = Absence | 'too-rounded' | 'zero-divisor' | 'subordinates-missing';

/** Where figures come from: one for a reference, or one for each subordinate; a doubt where they are not there. */
export type FigureSource = (reference: CheckReference) => readonly Figure[] | ReckonDoubt;

type Reckoned = FractionInterval | ReckonDoubt;

/** 算出一边 · A side of a check in intervals, or why it has no number. */
function reckon(node: CheckNode, figures: FigureSource): Reckoned {
  switch (node.kind) {
    case 'number': {
      const value = exact(node.value);
      return { value, low: value, high: value };
    }
    case 'figure':
      return single(reckonAll(node, figures));
    case 'operation':
      return operate(node, figures);
    case 'call':
      return callOn(node, figures);
    default: {
      const kept = conditionHolds(node.condition, figures);
      if (typeof kept === 'string') return kept;
      return reckon(kept ? node.then : node.otherwise, figures);
    }
  }
}

function single(all: readonly FractionInterval[] | ReckonDoubt): Reckoned {
  if (isDoubt(all)) return all;
  return all[0] ?? 'blank';
}

function isDoubt(found: unknown): found is ReckonDoubt {
  return typeof found === 'string';
}

/** The figures that a reference stands for, each as an interval. */
function reckonAll(
  { reference }: Extract<CheckNode, { kind: 'figure' }>,
  figures: FigureSource,
): readonly FractionInterval[] | ReckonDoubt {
  const found = figures(reference);
  if (isDoubt(found)) return found;
  const intervals: FractionInterval[] = [];
  for (const figure of found) {
    if (!isKnown(figure)) return figure.absent;
    if (![figure.low, figure.high].every(Number.isFinite)) return 'too-rounded';
    intervals.push(fractionInterval(figure));
  }
  return intervals;
}

function operate(
  { operator, left, right }: Extract<CheckNode, { kind: 'operation' }>,
  figures: FigureSource,
): Reckoned {
  const [one, other] = [reckon(left, figures), reckon(right, figures)];
  if (isDoubt(one)) return one;
  if (isDoubt(other)) return other;
  if (operator === '+') return plus(one, other);
  if (operator === '-') return plus(one, negative(other));
  if (operator === '*') return multiplied(one, other);
  if (other.value.equals(0)) return 'zero-divisor';
  return holdsZero(other) ? 'too-rounded' : multiplied(one, inverse(other));
}

function callOn(
  { name, operands }: Extract<CheckNode, { kind: 'call' }>,
  figures: FigureSource,
): Reckoned {
  const all: FractionInterval[] = [];
  for (const operand of operands) {
    const some = operand.kind === 'figure' ? reckonAll(operand, figures) : reckon(operand, figures);
    if (isDoubt(some)) return some;
    all.push(...('value' in some ? [some] : some));
  }
  const [first, ...rest] = all;
  if (!first) return 'subordinates-missing';
  if (name === 'ABS') return magnitude(first);
  return name === 'SUM' ? rest.reduce(plus, first) : extreme(name, all);
}

/** Whether the condition of an IF holds; too rounded where both are possible. */
function conditionHolds(condition: CheckComparison, figures: FigureSource): boolean | ReckonDoubt {
  const outcome = reckonSides(condition, figures);
  if (typeof outcome === 'string') return outcome;
  if (outcome.outcome === 'fails') return false;
  return outcome.isSure ? true : 'too-rounded';
}

/** Both sides of a comparison and how they stand. */
export interface ReckonedSides {
  readonly left: FractionInterval;
  readonly right: FractionInterval;
  readonly outcome: CheckOutcome;
  /** Whether no value of the intervals says otherwise. */
  readonly isSure: boolean;
}

/** 算出两边 · Both sides of a check and how they stand, or why a side has no number. */
export function reckonSides(
  { comparison, left, right }: CheckComparison,
  figures: FigureSource,
  tolerance?: OwnCheck['tolerance'],
): ReckonedSides | ReckonDoubt {
  const [one, other] = [reckon(left, figures), reckon(right, figures)];
  if (isDoubt(one)) return one;
  if (isDoubt(other)) return other;
  const sides = { left: one, right: other };
  const outcome = checkOutcome(comparison, sides, tolerance);
  const isSure =
    outcome !== 'fails' && checkOutcome(opposites[comparison], sides, tolerance) === 'fails';
  return { ...sides, outcome, isSure };
}

const opposites: Readonly<Record<Comparison, Comparison>> = {
  ...{ '=': '<>', '<>': '=', '<': '>=' },
  ...{ '<=': '>', '>': '<=', '>=': '<' },
};
