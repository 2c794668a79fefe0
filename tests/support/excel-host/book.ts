import type { Area, CellValue, DefinedName, TableArea } from '../../../src/core/model/index.js';

/** A cell of the host: what it shows, what was typed, and how it is formatted. */
export interface HostCell {
  value: CellValue;
  formula?: string;
  format: string;
}

/** A sheet of the host; cells are keyed by row:column. */
export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<string, HostCell>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isFiltered: boolean;
  isProtected: boolean;
  readonly tables: TableArea[];
}

/** The workbook that is open in the host. */
export interface HostBook {
  name: string;
  readonly sheets: HostSheet[];
  readonly names: DefinedName[];
  readonly settings: Map<string, string>;
  /** Whether sheets may neither be added nor removed. */
  isProtected: boolean;
  active: HostSheet;
  selection: Area;
}

const firstCell: Area = { top: 1, left: 1, bottom: 1, right: 1 };

/** A workbook with one empty sheet. */
export function emptyBook(): HostBook {
  const sheet = hostSheet('Sheet1', 1);
  return bookOf([sheet], sheet);
}

/** A workbook of some sheets. */
export function bookOf(
  sheets: HostSheet[],
  active: HostSheet,
  names: DefinedName[] = [],
): HostBook {
  const settings = new Map<string, string>();
  return {
    name: '规划.xlsx',
    sheets,
    names,
    settings,
    isProtected: false,
    active,
    selection: firstCell,
  };
}

/** An empty sheet; ids look like those of Excel and never change. */
export function hostSheet(name: string, number: number): HostSheet {
  return {
    id: `{00000000-0000-0000-0000-${String(number).padStart(12, '0')}}`,
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isFiltered: false,
    isProtected: false,
    tables: [],
  };
}

/** The cell at a place, made where there is none. */
export function cellAt({ cells }: HostSheet, row: number, column: number): HostCell {
  const key = `${row}:${column}`;
  let cell = cells.get(key);
  if (!cell) cells.set(key, (cell = { value: null, format: 'General' }));
  return cell;
}

/** The smallest area that holds all values and formulas; undefined in an empty sheet. */
export function usedArea({ cells }: HostSheet): Area | undefined {
  let area: Area | undefined;
  for (const [key, { value, formula }] of cells) {
    if (value === null && formula === undefined) continue;
    const [row = 0, column = 0] = key.split(':').map(Number);
    area = {
      top: Math.min(row, area?.top ?? row),
      left: Math.min(column, area?.left ?? column),
      bottom: Math.max(row, area?.bottom ?? row),
      right: Math.max(column, area?.right ?? column),
    };
  }
  return area;
}
