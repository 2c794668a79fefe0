import type { Indicator } from '../../catalogue/index.js';
import { figureOf, type FigureColumn, type FigureFact } from '../../facts/index.js';
import { ratio } from '../../formulas/index.js';
import { isKnown, numberOf, type Figure } from '../../model/index.js';
import { asReported } from '../../submission/index.js';

/** 上报的数 · The number of a figure as findings tell it; a rate from its counts where only these are there. */
export function shownFigure(fact: FigureFact, of: FigureColumn, indicator: Indicator): number {
  if (of !== 'value') return numberOf(figureOf(fact[of])) ?? 0;
  const value = figureOf(fact.value);
  const number = numberOf(isKnown(value) ? value : rateOf(fact, indicator)) ?? 0;
  return asReported(number, indicator);
}

/** 未舍入 · The figure to compare by: a rate from its counts where both are known, else as reported. */
export function unroundedFigure(fact: FigureFact, indicator: Indicator): Figure {
  const rate = indicator.measure === 'ratio' ? rateOf(fact, indicator) : undefined;
  return rate && isKnown(rate) ? rate : figureOf(fact.value);
}

/** The unit of a column: of counts that of the parts, where the indicator names one. */
export function columnUnit(of: FigureColumn, { unit, partsUnit = '' }: Indicator): string {
  return of === 'value' ? unit : partsUnit;
}

function rateOf({ numerator, denominator }: FigureFact, { factor }: Indicator): Figure {
  return ratio({ numerator: figureOf(numerator), denominator: figureOf(denominator), factor });
}
