import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import type { Area, CellValue, Column, Formula, Sheet } from '../../core/model/index.js';

type Drafted = Column & {
  readonly values: (CellValue | undefined)[];
  readonly formats: (number | undefined)[];
  readonly formulas: Map<number, Formula>;
};

const visibilities = ['visible', 'hidden', 'very-hidden'] as const;

/** Error values by the number that files hold. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** What is told of a sheet besides its cells. */
export interface SheetTraits {
  readonly name: string;
  /** 0 shown, 1 hidden, 2 hidden from the list as well. */
  readonly hidden: number;
  /** The number format of a cell, where the file says which. */
  readonly formatOf: (cell: CellObject) => string | undefined;
}

/** A sheet as SheetJS has it, in columns. */
export function foreignSheet(sheet: WorkSheet, { name, hidden, formatOf }: SheetTraits): Sheet {
  const codes = new Map<string, number>();
  const columns: Drafted[] = [];
  let lastRow = 0;
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[])[];
  rows.forEach((cells, rowAt) => {
    cells?.forEach((cell, at) => {
      if (!cell || (cell.t === 'z' && cell.f === undefined)) return;
      const column = (columns[at] ??= { values: [], formats: [], formulas: new Map() });
      lastRow = rowAt + 1;
      column.values[lastRow] = valueOf(cell);
      const code = formatOf(cell);
      if (code !== undefined) column.formats[lastRow] = codeOf(code, codes);
      if (cell.f !== undefined) column.formulas.set(lastRow, { text: cell.f });
    });
  });
  return {
    ...{ name, lastRow, columns, formatCodes: [...codes.keys()] },
    visibility: visibilities[hidden] ?? 'hidden',
    merges: (sheet['!merges'] ?? []).map(areaOf),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    ...{ isFiltered: sheet['!autofilter'] !== undefined, tables: [] },
  };
}

function valueOf({ t, v }: CellObject): CellValue {
  if (t === 'e') return errorOf(v);
  if (typeof v === 'number')
    return Number.isFinite(v) ? v : { error: String(v), isUnreadable: true };
  return typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

function errorOf(stored: CellObject['v']): CellValue {
  const error = errors[Number(stored)];
  return error === undefined ? { error: String(stored), isUnreadable: true } : { error };
}

function codeOf(code: string, codes: Map<string, number>): number {
  const index = codes.get(code) ?? codes.size;
  codes.set(code, index);
  return index;
}

function areaOf({ s, e }: Range): Area {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

/** Rows and columns are told by their place, from 0; in gaps stands nothing. */
function hiddenOf(lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): Set<number> {
  const hidden = new Set<number>();
  lines.forEach((line, at) => {
    if (line?.hidden) hidden.add(at + 1);
  });
  return hidden;
}
