import type { Grid } from '../grid.js';
import { cellsOf, isHeaderWord } from '../row-cells.js';
import type { HeaderRows } from './header-rows.js';
import { isLine } from './lines.js';

const rowsLooked = 30;

/**
 * 空表角 · The header of a table whose corner is blank: a row of years and roles, and below it labels
 * with figures.
 *
 * At least two columns must be headed by years or roles, so that no list of things is taken for one.
 */
export function cornerHeaders(grid: Grid): readonly HeaderRows[] {
  for (let row = 1; row < Math.min(grid.lastRow, rowsLooked); row += 1) {
    const { columns, texts, hasFigure } = cellsOf(grid, row);
    const [first = 0] = columns;
    const isHeader = texts.length > 1 && texts.every(isHeaderWord) && !texts.some(isLine);
    const left = first - 1;
    if (isHeader && !hasFigure && left > 0 && isLabelled(grid, row + 1, left)) {
      return [{ top: row, bottom: row, left }];
    }
  }
  return [];
}

function isLabelled(grid: Grid, row: number, column: number): boolean {
  const { columns, hasFigure } = cellsOf(grid, row, column);
  return hasFigure && columns[0] === column && typeof grid.own(row, column) === 'string';
}
