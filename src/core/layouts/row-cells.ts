import { foldHeader, readAbsence } from '../entries/index.js';
import { remember } from '../model/index.js';
import type { Grid } from './grid.js';
import { labelOf } from './signals/labels.js';
import { takePeriod } from './signals/periods.js';
import { roleOf } from './signals/roles.js';
import { splitName } from './signals/units.js';

/** Whether a text reads like a figure in a cell rather than like a header. */
export const looksLikeFigure: (text: string) => boolean = remember((text: string) => {
  const folded = foldHeader(text);
  if (folded === '' || folded.length > 30) return false;
  if (readAbsence(text) !== undefined || folded === '-') return true;
  return /^[-+<>≤≥~约[(]{0,3}\d[\d,.]*[%‰*\])]{0,2}$/.test(folded) && !isPeriod(folded);
});

const isPeriod: (text: string) => boolean = remember((folded: string) => {
  const { span, isUnclear, rest } = takePeriod(folded, undefined);
  return (span !== undefined || isUnclear === true) && rest === '';
});

/** Whether a text is one that headers are made of: a role, a time or the name of a column. */
export const isHeaderWord: (text: string) => boolean = remember((text: string) => {
  const { name, unit } = splitName(text);
  const { rest, span, isUnclear } = takePeriod(foldHeader(name), undefined);
  const isTimed = span !== undefined || isUnclear === true;
  return (
    labelOf(text) !== undefined || (isTimed && rest === '') || roleOf(rest, unit) !== undefined
  );
});

/** The cells of a row that hold something, from the left. */
export interface RowCells {
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  readonly hasFigure: boolean;
}

/** The cells of a row that hold something themselves. */
export function cellsOf(grid: Grid, row: number, left = 1): RowCells {
  const columns: number[] = [];
  for (let column = left; column <= grid.lastColumn; column += 1) {
    if (grid.own(row, column) !== null) columns.push(column);
  }
  const texts = columns.map((column) => grid.text(row, column));
  return { columns, texts, hasFigure: texts.some(looksLikeFigure) };
}

/** Whether a row holds a figure behind a column. */
export function hasFigures(grid: Grid, row: number, after: number): boolean {
  for (let column = after + 1; column <= grid.lastColumn; column += 1) {
    const value = grid.own(row, column);
    if (typeof value === 'number' || (typeof value === 'string' && looksLikeFigure(value))) {
      return true;
    }
  }
  return false;
}

/** The cells of a row behind a column. */
interface Behind {
  readonly row: number;
  readonly after: number;
}

/** Whether a row holds such a text behind a column. */
export function rowHasText(
  grid: Grid,
  { row, after }: Behind,
  is: (text: string) => boolean,
): boolean {
  for (let column = after + 1; column <= grid.lastColumn; column += 1) {
    const value = grid.own(row, column);
    if (typeof value === 'string' && is(value)) return true;
  }
  return false;
}
