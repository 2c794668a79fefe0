import { visibleText } from '../entries/index.js';
import {
  lastPlace,
  remember,
  valueAt,
  type Area,
  type CellValue,
  type Sheet,
} from '../model/index.js';

/** 网格 · A sheet as a person sees it: what a merged area shows stands in each of its cells. */
export interface Grid {
  readonly sheet: Sheet;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** What the cell holds itself; a cell that a merged area covers holds nothing. */
  readonly own: (row: number, column: number) => CellValue;
  /** What the cell shows. */
  readonly shown: (row: number, column: number) => CellValue;
  /** What the cell shows, as text; empty where it shows none. */
  readonly text: (row: number, column: number) => string;
  readonly areaOf: (row: number, column: number) => Area | undefined;
}

/** A merged area of more cells than this shows nothing but its first cell. */
const mostMerged = 200_000;
const { column: columnsOfSheet } = lastPlace;

/** Makes the grid of a sheet; its merged areas are looked up, its cells stay where they are. */
export function gridOf(sheet: Sheet): Grid {
  const areas = mergedCells(sheet);
  const areaOf = (row: number, column: number) =>
    areas.size === 0 ? undefined : areas.get(row * columnsOfSheet + column);
  const shown = (row: number, column: number) => {
    const area = areaOf(row, column);
    return area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column);
  };
  const own = (row: number, column: number) => {
    const area = areas.size === 0 ? undefined : areaOf(row, column);
    const isCovered = area && (area.top !== row || area.left !== column);
    return isCovered ? null : valueAt(sheet, row, column);
  };
  const text = (row: number, column: number) => textOf(shown(row, column));
  return {
    sheet,
    lastRow: sheet.lastRow,
    lastColumn: lastColumnOf(sheet),
    own,
    shown,
    text,
    areaOf,
  };
}

/** The texts of a table often come again, row after row. */
const visible = remember(visibleText);

/** What a value reads as; an error and a blank read as nothing. */
function textOf(value: CellValue): string {
  if (typeof value === 'string') return visible(value);
  return typeof value === 'number' ? String(value) : '';
}

function lastColumnOf({ columns }: Sheet): number {
  const isFilled = (index: number) => {
    const column = columns[index];
    if (!column) return false;
    return column.formulas.size > 0 || column.values.some((value) => (value ?? null) !== null);
  };
  let last = columns.length;
  while (last > 0 && !isFilled(last - 1)) last -= 1;
  return last;
}

function mergedCells({ merges }: Sheet): ReadonlyMap<number, Area> {
  const cells = new Map<number, Area>();
  for (const area of merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells.size + size <= mostMerged) spread(area, cells);
  }
  return cells;
}

function spread(area: Area, cells: Map<number, Area>): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      cells.set(row * columnsOfSheet + column, area);
    }
  }
}
