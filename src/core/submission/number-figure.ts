import { isRounded, type Indicator } from '../catalogue/index.js';
import { shownDecimals, type Rounding } from '../entries/index.js';
import { declaredInterval, publishedInterval } from '../formulas/index.js';
import { absentFigure, exactly, remember, type Figure } from '../model/index.js';
import {
  absentEntry,
  entryOf,
  formatOf,
  isShownAsPercent,
  placeOf,
  type Entry,
  type Row,
} from '../tables/index.js';

const decimalsOfCode = remember((code: string) => shownDecimals(code));

/** The number of an entry in the indicator's unit, exact as typed. */
export function numberFigure(row: Row, field: string, indicator: Indicator | undefined): Figure {
  const entry = numberOf(row, field);
  if (entry.state !== 'value') return absentFigure(entry.state);
  return exactly(inUnit(entry, { row, field, indicator }));
}

/** The number of an entry with the interval that its decimals stand for, where it is a ratio. */
export function publishedFigure(row: Row, field: string, indicator: Indicator | undefined): Figure {
  const entry = numberOf(row, field);
  if (entry.state !== 'value') return absentFigure(entry.state);
  const value = inUnit(entry, { row, field, indicator });
  if (!indicator || !isRounded(indicator)) return exactly(value);
  const shown = decimalsOfCode(formatOf(row, field));
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

function numberOf(row: Row, field: string): Entry<number> {
  return (entryOf(row, field) ?? absentEntry) as Entry<number>;
}

interface Asked {
  readonly row: Row;
  readonly field: string;
  readonly indicator: Indicator | undefined;
}

/** What a row takes over of another table is in its unit already. */
function inUnit({ value = 0 }: Entry<number>, { row, field, indicator }: Asked): number {
  const isRead = row.places !== undefined;
  const isFraction = !isRead && indicator?.factor === 100 && isShownAsPercent(placeOf(row, field));
  return isFraction ? Number((value * 100).toPrecision(15)) : value;
}
