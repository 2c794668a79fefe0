import { isDateFormat, isPercentFormat, readSerial } from '../../core/entries/index.js';
import type { Grid } from '../../core/layouts/index.js';
import { formatAt, isError, isoDay, type CellValue } from '../../core/model/index.js';

/** 显示内容 · What the first rows of a sheet show, near enough to know the cells again; a merged area in its first cell. */
export function shownGrid(grid: Grid, rowCount: number): readonly (readonly string[])[] {
  return Array.from({ length: rowCount }, (_, at) =>
    Array.from({ length: grid.lastColumn }, (_none, index) => textAt(grid, at + 1, index + 1)),
  );
}

function textAt({ own, sheet }: Grid, row: number, column: number): string {
  const value = own(row, column);
  if (typeof value !== 'number') return textOf(value);
  const format = formatAt(sheet, { row, column });
  if (isPercentFormat(format, value)) return `${Number((value * 100).toPrecision(12))}%`;
  const day = isDateFormat(format) ? readSerial(value) : undefined;
  return day ? isoDay(day) : String(value);
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return isError(value) ? value.error : String(value);
}
