import { placeHeld } from './fingerprint.js';
import type { Grid } from './grid.js';
import { rowsSaid, type KeptLayout, type KeptRows } from './kept-layout.js';
import { cellsOf, looksLikeFigure } from './row-cells.js';
import type { HeaderRows } from './signals/header-rows.js';

/** 指明的行 · What somebody said rows of a sheet are, whatever signals say; undefined where nobody said anything. */
export interface NamedRows {
  readonly is: (kind: keyof KeptRows, row: number) => boolean;
  /** The headers that were named, rows that touch being one. */
  readonly headers: readonly HeaderRows[];
}

/**
 * 行的字样 · How a row is known again: its texts from the left, with place-holders for years and regions, its figures left out.
 *
 * @example rowMark(grid, 2) //=> '序号 / 指标 / {年}'
 */
export function rowMark(grid: Grid, row: number): string {
  const { texts } = cellsOf(grid, row);
  return texts
    .filter((text) => text !== '' && !looksLikeFigure(text))
    .map(placeHeld)
    .join(' / ');
}

/** 指明的行 · The rows of a sheet that kept layouts name. */
export function namedRows(grid: Grid, layouts: readonly KeptLayout[]): NamedRows | undefined {
  const { rows } = rowsSaid(layouts);
  if (!rows) return undefined;
  const { header = [], data = [], note = [] } = rows;
  const marks = { header: new Set(header), data: new Set(data), note: new Set(note) };
  const is = (kind: keyof KeptRows, row: number) =>
    marks[kind].size > 0 && marks[kind].has(rowMark(grid, row));
  return { is, headers: marks.header.size > 0 ? namedHeaders(grid, is) : [] };
}

function namedHeaders(grid: Grid, is: NamedRows['is']): readonly HeaderRows[] {
  const headers: HeaderRows[] = [];
  for (let row = 1; row <= grid.lastRow; row += 1) {
    if (!is('header', row)) continue;
    const [left = 1] = cellsOf(grid, row).columns;
    const above = headers.at(-1);
    if (above?.bottom === row - 1) {
      headers[headers.length - 1] = { ...above, bottom: row, left: Math.min(left, above.left) };
    } else headers.push({ top: row, bottom: row, left });
  }
  return headers;
}

/** 指明的表头 · The headers of a sheet: those that were named in the place of what was found there, and none where rows were said to be none. */
export function namedOr(
  found: readonly HeaderRows[],
  named: NamedRows | undefined,
): readonly HeaderRows[] {
  if (!named) return found;
  const isNamed = ({ top, bottom }: HeaderRows) =>
    named.headers.some((header) => header.top <= bottom && header.bottom >= top);
  const others = found.filter((header) => !isNamed(header)).flatMap(withoutData(named));
  return [...others, ...named.headers].sort((one, other) => one.top - other.top);
}

/** A header ends before the first row that was said to be none; one that begins with it begins below. */
function withoutData({ is }: NamedRows): (header: HeaderRows) => readonly HeaderRows[] {
  return ({ top, bottom, left }) => {
    let first = top;
    while (first <= bottom && is('data', first)) first += 1;
    let last = first;
    while (last < bottom && !is('data', last + 1)) last += 1;
    return first > bottom ? [] : [{ top: first, bottom: last, left }];
  };
}
