import { foldHeader } from '../../entries/index.js';
import type { Grid } from '../grid.js';
import type { HeaderRows } from './header-rows.js';
import { labelOf } from './labels.js';

const heads = new Set(['number', 'indicator', 'region', 'period']);

/**
 * 并排表 · The columns of the tables that one header row begins, from left to right.
 *
 * Another table begins behind an empty column with the name of a column of labels, or where the
 * first name of the header comes again.
 */
export function sideBySide(grid: Grid, header: HeaderRows): readonly (readonly [number, number])[] {
  const starts = [header.left];
  const first = foldHeader(headText(grid, header, header.left));
  for (let column = header.left + 1; column <= grid.lastColumn; column += 1) {
    const text = headText(grid, header, column);
    const isHead = heads.has(labelOf(text) ?? '') && text !== headText(grid, header, column - 1);
    const isBehindGap = !hasHeader(grid, header, column - 1);
    const isAgain = foldHeader(text) === first;
    if (isHead && (isBehindGap || isAgain)) starts.push(column);
  }
  return starts.map((start, at) => [start, (starts[at + 1] ?? grid.lastColumn + 1) - 1] as const);
}

/** The topmost text of a header in a column. */
function headText(grid: Grid, { top, bottom }: HeaderRows, column: number): string {
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.text(row, column);
    if (text !== '') return text;
  }
  return '';
}

function hasHeader(grid: Grid, header: HeaderRows, column: number): boolean {
  return headText(grid, header, column) !== '';
}
