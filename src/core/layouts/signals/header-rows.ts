import { cellsOf, isHeaderWord } from '../row-cells.js';
import type { Grid } from '../grid.js';
import { isLineCell } from './lines.js';
import { labelOf } from './labels.js';
import { isBarePart } from './names.js';

/** 表头 · The rows of a header, and the column that it begins in. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

const mostHeaderRows = 8;
const heads = new Set(['number', 'indicator', 'region', 'period', 'category', 'thing', 'code']);

/** 表头 · The headers of a sheet from the top: rows that begin with the name of a column of labels. */
export function findHeaderRows(grid: Grid): readonly HeaderRows[] {
  const found: HeaderRows[] = [];
  for (const row of candidateRows(grid)) {
    if (row <= (found.at(-1)?.bottom ?? 0)) continue;
    const left = headColumn(grid, row);
    if (left !== undefined) found.push(extended(grid, { top: row, bottom: row, left }));
  }
  return found;
}

/** Rows in which some cell names a column; other rows are not looked at again. */
function candidateRows({ sheet: { columns } }: Grid): readonly number[] {
  const rows = new Set<number>();
  for (const column of columns) {
    column?.values.forEach((value, row) => {
      if (typeof value === 'string' && heads.has(labelOf(value) ?? '')) rows.add(row);
    });
  }
  return [...rows].sort((one, other) => one - other);
}

function headColumn(grid: Grid, row: number): number | undefined {
  const { columns, texts, hasFigure } = cellsOf(grid, row);
  if (hasFigure || columns.length < 2) return undefined;
  const at = texts.findIndex((text) => heads.has(labelOf(text) ?? ''));
  const isFirst = at === 0 || (at > 0 && texts.filter((text) => labelOf(text)).length > 1);
  return isFirst && !texts.some(isLineCell) ? columns[0] : undefined;
}

/** Takes the rows of groups above and the lower rows of the header in. */
function extended(grid: Grid, { top, left }: HeaderRows): HeaderRows {
  let bottom = top;
  for (const column of cellsOf(grid, top, left).columns) {
    const area = grid.areaOf(top, column);
    if (area && area.bottom - top < mostHeaderRows) bottom = Math.max(bottom, area.bottom);
  }
  while (bottom - top < mostHeaderRows && isLowerRow(grid, bottom + 1, { top, bottom, left }))
    bottom += 1;
  const hasGroups = top > 1 && isGroupRow(grid, top - 1, left);
  return { top: hasGroups ? top - 1 : top, bottom, left };
}

function isLowerRow(grid: Grid, row: number, header: HeaderRows): boolean {
  const { columns, texts, hasFigure } = cellsOf(grid, row, header.left);
  const [first = 0] = columns;
  const isBelowPart = isBarePart(grid.text(row - 1, first));
  if ((columns.length < 2 && !isBelowPart) || hasFigure || texts.some(isLineCell)) return false;
  if (first <= header.left || grid.text(row, header.left) !== '') return false;
  return texts.some(isHeaderWord) || cellsOf(grid, row + 1, header.left).hasFigure;
}

/** 综合服务设施 over 应建数 and 已建数: texts over several columns, none above the labels. */
function isGroupRow(grid: Grid, row: number, left: number): boolean {
  const { columns, texts, hasFigure } = cellsOf(grid, row);
  if (columns.length === 0 || hasFigure || texts.some(isLineCell)) return false;
  const isWide = columns.some((column) => {
    const area = grid.areaOf(row, column);
    return area !== undefined && area.right > area.left;
  });
  return (columns[0] ?? 0) > left && (isWide || columns.length > 1 || texts.every(isBarePart));
}
