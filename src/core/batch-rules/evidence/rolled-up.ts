import type { Indicator } from '../../catalogue/index.js';
import { figureOf, type FigureColumn, type FigureFact } from '../../facts/index.js';
import { ratio, sum } from '../../formulas/index.js';
import { absentFigure, type Figure } from '../../model/index.js';

/** What makes up a total: of each column the figure, where it has one. */
export type AddedPart = Pick<FigureFact, FigureColumn>;

/** The columns of a total, as its parts make them. */
export type RolledUp = Readonly<Record<FigureColumn, Figure>>;

/**
 * 汇总数 · What the parts of an indicator come to: a sum, or Σ numerators / Σ denominators.
 *
 * Blank where the indicator does not add up, and in the columns that do not.
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

/** The sum of one column. */
export function summed(parts: readonly AddedPart[], of: FigureColumn): Figure {
  return sum(parts.map((part) => figureOf(part[of])));
}
