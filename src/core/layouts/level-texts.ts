import { foldHeader } from '../entries/index.js';
import type { Grid } from './grid.js';
import type { HeaderRows } from './signals/header-rows.js';
import { areOffices, passedRow } from './signals/passed-rows.js';

/** The rows of a header that name columns, and the one that gives their units. */
export interface LevelRows {
  readonly rows: readonly number[];
  readonly units?: number;
}

/** 表头行 · Which rows of a header name columns; codes, definitions and offices are passed over. */
export function levelRows(
  grid: Grid,
  { top, bottom }: HeaderRows,
  [left, right]: readonly [number, number],
): LevelRows {
  const rows: number[] = [];
  let units: number | undefined;
  for (let row = top; row <= bottom; row += 1) {
    const kind = passedRow(grid, row, [left, right]);
    if (kind === 'units') units = row;
    else if (kind === undefined && !holdsOffices(grid, row, [left, right])) rows.push(row);
  }
  return { rows, ...(units === undefined ? {} : { units }) };
}

function holdsOffices(grid: Grid, row: number, [left, right]: readonly [number, number]): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const isOwn = grid.own(row, column) !== null;
    if (isOwn && grid.text(row, column) !== '') texts.push(grid.text(row, column));
  }
  return areOffices(texts.filter((text) => foldHeader(text) !== '责任单位'));
}

/** 表头层 · The texts above a column from the top, each merged one once. */
export function levelTexts(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  const texts: string[] = [];
  rows.forEach((row, at) => {
    const area = grid.areaOf(row, column);
    const isGoingOn = area !== undefined && at > 0 && area.top < row;
    const text = isGoingOn ? '' : grid.text(row, column) || groupText(grid, rows.slice(at), column);
    if (text !== '' && text !== texts.at(-1)) texts.push(text);
  });
  return texts;
}

/** A group whose cells nobody merged: the text to the left, where both columns have headers below. */
function groupText(grid: Grid, [row = 0, ...below]: readonly number[], column: number): string {
  const isGroup = (at: number) => below.some((lower) => grid.own(lower, at) !== null);
  if (below.length === 0 || grid.areaOf(row, column) || !isGroup(column)) return '';
  for (let left = column - 1; left > 0; left -= 1) {
    const text = grid.text(row, left);
    if (text !== '') return grid.areaOf(row, left) || !isGroup(left) ? '' : text;
    if (!isGroup(left)) return '';
  }
  return '';
}
