import { exactly, isKnown, type Period } from '../../model/index.js';
import { reckonSides, type CheckOutcome, type CheckReference } from '../../own-checks/index.js';
import type { Submission } from '../../submission/index.js';
import type { Doubt, Spot } from '../rule.js';
import { referredFigures, type FigureInCell } from './own-check-figures.js';
import type { ReadOwnCheck } from './own-checks-of.js';

/** 审核公式的结果 · How the sides of a check stand in a period, with the cells that they were reckoned from; or why they cannot be reckoned. */
export type ReckonedCheck =
  | {
      readonly outcome: CheckOutcome;
      readonly left: number;
      readonly right: number;
      readonly difference: number;
      readonly spots: readonly Spot[];
    }
  | { readonly doubt: Doubt; readonly at: Spot };

/** 算一条审核公式 · Reckons both sides of a check in a period. */
export function reckonOwnCheck(
  check: ReadOwnCheck,
  period: Period,
  submission: Submission,
): ReckonedCheck {
  const used: FigureInCell[] = [];
  const source = (reference: CheckReference) => {
    const found = referredFigures(reference, period, submission);
    if (typeof found === 'string') return found;
    const figures = found.map((placed) => (check.blanksAreZero ? filled(placed) : placed));
    used.push(...figures);
    return figures.map(({ figure }) => figure);
  };
  const { formula, tolerance } = check;
  const reckoned = reckonSides(formula, source, tolerance);
  const spots = distinct(used.flatMap(({ at }) => at ?? []));
  if (typeof reckoned === 'string') {
    const open = used.find(({ figure }) => !isKnown(figure))?.at ?? spots[0];
    const sheet = submission.tables.data?.sheets[0].name;
    const at = open ?? (sheet === undefined ? {} : { sheet });
    return { doubt: reckoned, at };
  }
  const { left, right, outcome } = reckoned;
  const difference = left.value.sub(right.value).valueOf();
  const sides = { left: left.value.valueOf(), right: right.value.valueOf(), difference };
  return { outcome, ...sides, spots };
}

/** A blank counts as zero where the check says so; a declared … never does. */
function filled(placed: FigureInCell): FigureInCell {
  const { figure } = placed;
  const isBlank = !isKnown(figure) && figure.absent === 'blank';
  return isBlank ? { ...placed, figure: exactly(0) } : placed;
}

function distinct(spots: readonly Spot[]): readonly Spot[] {
  const byPlace = new Map(
    spots.map((spot) => [`${spot.sheet}!${spot.row}:${spot.column}`, spot] as const),
  );
  return [...byPlace.values()];
}
