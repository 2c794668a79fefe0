import { fifteenDigits } from '../formulas/index.js';
import { exactly, isAbsent, type Figure } from '../model/index.js';

/** 精简数值 · A figure as facts keep it: an exact one is only its number, for there are very many. */
export type StatedFigure = number | Figure;

/** Keeps a figure, turned into the unit of the catalogue: scale is such units per unit of the sheet. */
export function stated(figure: Figure, scale: number): StatedFigure {
  if (isAbsent(figure)) return figure;
  const inUnit = (number: number) => (scale === 1 ? number : fifteenDigits(number * scale));
  const { value, low, high } = figure;
  if (low === high) return inUnit(value);
  return { value: inUnit(value), low: inUnit(low), high: inUnit(high) };
}

/** The figure that was kept; blank where none was. */
export function figureOf(kept: StatedFigure | undefined): Figure {
  if (kept === undefined) return { absent: 'blank' };
  return typeof kept === 'number' ? exactly(kept) : kept;
}
