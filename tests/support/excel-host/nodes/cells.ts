import { cellAt, type HostCell, type HostSheet } from '../book.js';
import type { Area } from '../../../../src/core/model/index.js';

/** What each cell of an area shows, row by row. */
export function grid(sheet: HostSheet, area: Area, show: (cell: HostCell) => unknown): unknown[][] {
  const blank: HostCell = { value: null, format: 'General' };
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const shown: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      shown.push(show(sheet.cells.get(`${row}:${column}`) ?? blank));
    }
    rows.push(shown);
  }
  return rows;
}

/** Visits the cells of an area with their positions in it; cells are made where there are none. */
export function eachCell(
  sheet: HostSheet,
  { top, left, bottom, right }: Area,
  work: (cell: HostCell, row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      work(cellAt(sheet, row, column), row - top, column - left);
    }
  }
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest area around two. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether all, none or only some (null) of a span are hidden. */
export function mixed(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const at of hidden) if (at >= first && at <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

/** For each row or column of a span, whether it is hidden. */
export function hiddenList(
  name: string,
  hidden: ReadonlySet<number>,
  [first, last]: readonly [number, number],
): unknown[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    [name]: hidden.has(first + index),
  }));
}
