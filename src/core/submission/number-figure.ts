import type { Indicator } from '../catalogue/index.js';
import { shownDecimals } from '../entries/index.js';
import type { Rounding } from '../entries/index.js';
import { declaredInterval, publishedInterval } from '../formulas/index.js';
import { absentFigure, exactly, formatAt, remember } from '../model/index.js';
import type { Figure, Sheet } from '../model/index.js';
import { isShownAsPercent } from '../tables/index.js';
import type { Entry } from '../tables/index.js';

/** Where a number stands and what it measures: enough to know its scale and its interval. */
export interface NumberContext {
  readonly sheet: Sheet;
  readonly row: number;
  readonly indicator: Indicator | undefined;
}

const decimalsOfCode = remember((code: string) => shownDecimals(code));

/** The number of a cell in the indicator's unit, exact as typed. */
export function numberFigure(entry: Entry<number>, context: NumberContext): Figure {
  if (entry.state !== 'value') return absentFigure(entry.state);
  return exactly(inUnit(entry, context));
}

/** The number of a cell with the interval that its decimals stand for, where it is a ratio. */
export function publishedFigure(entry: Entry<number>, context: NumberContext): Figure {
  const { sheet, row, indicator } = context;
  if (entry.state !== 'value') return absentFigure(entry.state);
  const value = inUnit(entry, context);
  if (indicator?.measure !== 'ratio') return exactly(value);
  const shown = decimalsOfCode(formatAt(sheet, { row, column: entry.column }));
  return publishedInterval({ value, shown, precision: indicator.precision });
}

/** The number of a cell with the interval of a declared rounding; scale is base units per unit. */
export function declaredFigure(
  figure: Figure,
  rounding: Rounding | undefined,
  scale: number,
): Figure {
  if ('absent' in figure || !rounding) return figure;
  if (rounding.unit === 0 && !rounding.isAtLeast) return figure;
  const roundedTo = rounding.unit / scale;
  return declaredInterval({ value: figure.value, roundedTo, atLeast: rounding.isAtLeast });
}

function inUnit(entry: Entry<number>, context: NumberContext): number {
  const value = entry.value ?? 0;
  const isFraction = context.indicator?.factor === 100 && isShownAsPercent(entry, context);
  return isFraction ? Number((value * 100).toPrecision(15)) : value;
}
