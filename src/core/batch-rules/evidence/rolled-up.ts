import type { Indicator } from '../../catalogue/index.js';
import { figureOf, type FigureColumn, type FigureFact } from '../../facts/index.js';
import { addsNothing, ratio, sum } from '../../formulas/index.js';
import { absentFigure, type Figure } from '../../model/index.js';

/** What makes up a total: of each column the figure, where it has one. */
export type AddedPart = Pick<FigureFact, FigureColumn>;

/** The columns of a total, as its parts make them. */
export type RolledUp = Readonly<Record<FigureColumn, Figure>>;

/**
 * 汇总数 · What the parts of an indicator come to: a sum, or Σ numerators / Σ denominators.
 *
 * Blank where the indicator does not add up, and in the columns that do not. Of parts that declare that there
 * is nothing to add it knows nothing: `addingParts` leaves them out.
 */
export function rolledUp(
  parts: readonly AddedPart[],
  { rollUp, factor }: Pick<Indicator, 'rollUp' | 'factor'>,
): RolledUp {
  const blank = absentFigure('blank');
  if (rollUp === 'none') return { numerator: blank, denominator: blank, value: blank };
  if (rollUp === 'sum') {
    return { numerator: blank, denominator: blank, value: summed(parts, 'value') };
  }
  const numerator = summed(parts, 'numerator');
  const denominator = summed(parts, 'denominator');
  return { numerator, denominator, value: ratio({ numerator, denominator, factor }) };
}

/** 相加的部分 · The parts of a total without those to which the indicator does not apply. */
export function addingParts<P extends AddedPart>(
  parts: readonly P[],
  { rollUp }: Pick<Indicator, 'rollUp'>,
): readonly P[] {
  return parts.filter((part) => {
    const { numerator, denominator, value } = part;
    const counts = { numerator: figureOf(numerator), denominator: figureOf(denominator) };
    return !addsNothing({ ...counts, value: figureOf(value) }, rollUp === 'ratio-of-sums');
  });
}

/** The sum of one column. */
export function summed(parts: readonly AddedPart[], of: FigureColumn): Figure {
  return sum(parts.map((part) => figureOf(part[of])));
}
