import type { AdoptedFigure, AdoptedRow, FigureField } from '../adoption/index.js';
import type { Indicator } from '../catalogue/index.js';
import { figureOf, type FigureFact } from '../facts/index.js';
import { isKnown, type Figure } from '../model/index.js';

const columns = ['numerator', 'denominator', 'value'] as const;

/** 已有的数 · What a row says: numbers and declared absences, without what is blank or cannot be read. */
export function statedFigures(fact: FigureFact, indicator: Indicator): AdoptedRow['figures'] {
  return Object.fromEntries(
    columns.flatMap((of) => {
      const figure = figureOf(fact[of]);
      const isStated =
        isKnown(figure) || figure.absent === 'unavailable' || figure.absent === 'inapplicable';
      return isStated ? [[of, { ...roundedFigure(figure, of, indicator), origins: [] }]] : [];
    }),
  );
}

/** A rounded figure says by its interval how far it was rounded; every rate is rounded as it is reported. */
export function roundedFigure(
  figure: Figure,
  of: FigureField,
  { measure }: Indicator,
): AdoptedFigure {
  const isRate = of === 'value' && measure === 'ratio';
  if (!isKnown(figure) || isRate || figure.low === figure.high) return { figure };
  return { figure, roundedTo: Number((figure.high - figure.low).toPrecision(12)) };
}
