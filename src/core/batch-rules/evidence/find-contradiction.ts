import type { Indicator } from '../../catalogue/index.js';
import { figureOf, type FigureColumn, type FigureFact } from '../../facts/index.js';
import { meets, ratioAgrees } from '../../formulas/index.js';
import { isKnown } from '../../model/index.js';

const parts = ['numerator', 'denominator'] as const;

/**
 * 矛盾 · The first column in which two statements of one figure cannot both be true; undefined where none.
 *
 * A rate is held to the counts that both give, else to the counts that one of them gives.
 */
export function findContradiction(
  a: FigureFact,
  b: FigureFact,
  { measure, factor }: Indicator,
): FigureColumn | undefined {
  const value = meets(figureOf(a.value), figureOf(b.value));
  if (measure !== 'ratio') return value === false ? 'value' : undefined;
  const agreements = parts.map((part) => meets(figureOf(a[part]), figureOf(b[part])));
  const differing = parts[agreements.indexOf(false)];
  if (differing) return differing;
  if (agreements.every((agrees) => agrees)) return undefined;
  const agrees = agreesWithCounts(a, b, factor) ?? agreesWithCounts(b, a, factor) ?? value;
  return agrees === false ? 'value' : undefined;
}

function agreesWithCounts(
  published: FigureFact,
  counts: FigureFact,
  factor: number,
): boolean | undefined {
  const value = figureOf(published.value);
  if (!isKnown(value)) return undefined;
  const numerator = figureOf(counts.numerator);
  const denominator = figureOf(counts.denominator);
  return ratioAgrees({ numerator, denominator, factor, published: value });
}
