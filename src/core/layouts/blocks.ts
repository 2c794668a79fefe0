import { beginsNote } from '../entries/index.js';
import type { CellValue, Place } from '../model/index.js';
import type { Grid } from './grid.js';
import { namedOr, type NamedRows } from './named-rows.js';
import { cellsOf, looksLikeFigure } from './row-cells.js';
import { findHeaderRows, type HeaderRows } from './signals/header-rows.js';
import { passedRow } from './signals/passed-rows.js';
import { sideBySide } from './signals/side-by-side.js';
import { tellsNature } from './signals/natures.js';
import { cornerHeaders } from './signals/blank-corner.js';

/** 表块 · Where one table of a sheet lies: its header, its rows, the lines above and the notes below. */
export interface Block {
  readonly header: HeaderRows;
  readonly columns: readonly [number, number];
  readonly body: readonly [number, number];
  readonly lines: readonly string[];
  readonly notes: readonly Place[];
  /** The first row behind the notes that holds figures under no header. */
  readonly strayFrom?: number;
}

const mostLines = 12;

/** 分表 · The tables of a sheet from the top, those of one header row from left to right. */
export function blocksOf(grid: Grid, named?: NamedRows): readonly Block[] {
  const told = findHeaderRows(grid);
  const found = told.length > 0 ? told : cornerHeaders(grid);
  const headers = namedOr(found, named).map((header) => withPassedRows(grid, header, named));
  const tops = headers.map(({ top }, at) => topLine(grid, top, headers[at - 1]?.bottom ?? 0));
  return headers.flatMap((header, at) => {
    const end = (tops[at + 1] ?? grid.lastRow + 1) - 1;
    const lines = linesBetween(grid, tops[at] ?? header.top, header.top);
    return sideBySide(grid, header).map((columns) => ({
      header: { ...header, left: columns[0] },
      columns,
      lines,
      ...bodyOf(grid, { rows: [header.bottom + 1, end], columns, named }),
    }));
  });
}

/** Rows of codes, units, definitions and foreign words below a header belong to it. */
function withPassedRows(grid: Grid, header: HeaderRows, named: NamedRows | undefined): HeaderRows {
  let { bottom } = header;
  const isPassed = (row: number) =>
    named?.is('data', row) !== true &&
    passedRow(grid, row, [header.left, grid.lastColumn]) !== undefined;
  while (isPassed(bottom + 1)) bottom += 1;
  return { ...header, bottom };
}

/** The first of the rows above a header that are lines of text rather than rows of another table. */
function topLine(grid: Grid, top: number, above: number): number {
  let first = top;
  for (let row = top - 1; row > above && top - row <= mostLines; row -= 1) {
    const { columns, texts, hasFigure } = cellsOf(grid, row);
    if (hasFigure || (above > 0 && beginsNote(texts[0] ?? ''))) break;
    if (above > 0 && columns.length > 2) break;
    first = row;
  }
  return first;
}

function linesBetween(grid: Grid, from: number, to: number): readonly string[] {
  const lines: string[] = [];
  for (let row = to - 1; row >= from; row -= 1) {
    lines.push(...cellsOf(grid, row).texts.filter((text) => text !== ''));
  }
  return lines;
}

/** What lies below a header: its rows, its columns, and what rows were said to be. */
interface Below {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly named: NamedRows | undefined;
}

/** The rows of a table end where its notes begin. */
function bodyOf(grid: Grid, { rows: [from, to], columns: [left, right], named }: Below) {
  const noteRow = firstNote(grid, [from, to], { left, named });
  const notes: Place[] = [];
  let strayFrom: number | undefined;
  for (let row = noteRow; row <= to; row += 1) {
    const { columns, texts } = cellsOf(grid, row, left);
    const figures = texts.filter(
      (text, at) => (columns[at] ?? 0) <= right && looksLikeFigure(text),
    );
    if (figures.length > 1) strayFrom ??= row;
    const [column] = columns;
    if (column !== undefined && strayFrom === undefined) notes.push({ row, column });
  }
  return {
    body: [from, noteRow - 1] as const,
    notes,
    ...(strayFrom === undefined ? {} : { strayFrom }),
  };
}

function firstNote(
  grid: Grid,
  [from, to]: readonly [number, number],
  { left, named }: { readonly left: number; readonly named: NamedRows | undefined },
): number {
  const isNote = (value: CellValue) =>
    typeof value === 'string' && (beginsNote(value) || tellsNature(value));
  for (let row = from; row <= to; row += 1) {
    if (named?.is('note', row) === true) return row;
    if ([0, 1, 2].some((at) => isNote(grid.own(row, left + at)))) return row;
  }
  return to + 1;
}
