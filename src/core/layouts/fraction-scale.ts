import { isPlainFormat } from '../entries/index.js';
import { formatAt } from '../model/index.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';

/** No rate as a fraction is larger, but for growth that more than doubles. */
const largestFraction = 1.5;
const rowsLooked = 400;

/** 小数或百分数 · Whether plain numbers of rates that name no unit may be fractions. */
export interface FractionScale {
  /** Where a column holds one kind of rate. */
  readonly ofColumn: (column: number) => boolean;
  /** Where each row is an indicator of its own. */
  readonly ofRow: (row: number) => boolean;
}

/**
 * 小数或百分数 · 0.5 below 完成率 may be 50% or 0.5%: only where other plain numbers beside it are larger, all are in percent.
 */
export function fractionScale(grid: Grid, { body, columns }: TableLayout): FractionScale {
  const known = new Map<number, boolean>();
  const figures = columns.flatMap(({ column, figure }) => (figure ? [column] : []));
  const last = Math.min(body.bottom, body.top + rowsLooked);
  const ofColumn = (column: number): boolean => {
    for (let row = body.top; row <= last; row += 1) if (isLarge(grid, row, column)) return false;
    return true;
  };
  return {
    ofColumn: (column) => {
      const before = known.get(column);
      if (before !== undefined) return before;
      const now = ofColumn(column);
      known.set(column, now);
      return now;
    },
    ofRow: (row) => !figures.some((column) => isLarge(grid, row, column)),
  };
}

/** A plain number that no fraction is: neither in a format of percent nor with a sign or a unit. */
function isLarge(grid: Grid, row: number, column: number): boolean {
  const value = grid.own(row, column);
  const number =
    typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  if (typeof number !== 'number' || Math.abs(number) <= largestFraction) return false;
  const format = formatAt(grid.sheet, { row, column });
  return typeof value === 'string' || isPlainFormat(format) || format === 'General';
}

/** Whether a number is so small that it may be a fraction. */
export function maySayFraction(value: number | null): boolean {
  return value !== null && value !== 0 && Math.abs(value) <= largestFraction;
}
