import type { Area } from '../model/index.js';
import type { Grid } from './grid.js';
import type { TableLayout } from './layout.js';
import { rowLabels } from './row-label.js';

/** 右移的行 · A sheet in which rows that moved one column to the right stand under their headers again, and where their cells are. */
export interface MovedBack {
  readonly grid: Grid;
  readonly columnOf: (row: number, column: number) => number;
}

/**
 * 右移一栏 · Moves rows back that an office says stand one column to the right of their headers.
 *
 * What stands beside the name is the rest of it; undefined where no row moved.
 */
export function movedBack(grid: Grid, table: TableLayout): MovedBack | undefined {
  const { moved = [], columns } = table;
  const name = columns.findLast(({ reads }) => reads === 'indicator' || reads === 'region')?.column;
  if (moved.length === 0 || name === undefined) return undefined;
  const labelOf = rowLabels(grid, table);
  const isMoved = (row: number) => moved.includes(labelOf(row));
  const columnOf = (row: number, column: number) =>
    column > name && isMoved(row) ? column + 1 : column;
  const whole = (row: number) => `${grid.text(row, name)}${grid.text(row, name + 1)}`;
  const isName = (row: number, column: number) => column === name && isMoved(row);
  const movedIn =
    <T>(look: (row: number, column: number) => T) =>
    (row: number, column: number) =>
      isName(row, column) ? whole(row) : look(row, columnOf(row, column));
  return {
    columnOf,
    grid: {
      ...grid,
      ...{ own: movedIn(grid.own), shown: movedIn(grid.shown), text: movedIn(grid.text) },
      areaOf: (row, column) =>
        isName(row, column)
          ? undefined
          : back(grid.areaOf(row, columnOf(row, column)), {
              by: columnOf(row, column) - column,
            }),
    },
  };
}

function back(area: Area | undefined, { by }: { readonly by: number }): Area | undefined {
  return area && { ...area, left: area.left - by, right: area.right - by };
}
