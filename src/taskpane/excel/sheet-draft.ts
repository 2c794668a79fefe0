import type { Area, CellValue, Column, Formula, Sheet } from '../../core/model/index.js';
import { formulaIn, valueOf } from './cell-of.js';
import type { ListedSheet } from './list-sheets.js';
import type { MeasuredSheet } from './measure-sheets.js';

interface ColumnDraft extends Column {
  readonly values: (CellValue | undefined)[];
  readonly formats: (number | undefined)[];
  readonly formulas: Map<number, Formula>;
}

/** The cells of a sheet while its slices arrive. */
export interface ExcelSheetDraft {
  readonly columns: ColumnDraft[];
  readonly formats: Map<string, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  lastRow: number;
}

/** The cells of one slice as Excel tells them, row by row. */
export interface SliceAnswer {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A sheet of which no cell has been read. */
export function createExcelSheetDraft(): ExcelSheetDraft {
  return {
    columns: [],
    formats: new Map([['General', 0]]),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    lastRow: 0,
  };
}

/** Puts the cells of a slice into the column arrays; cells without value and formula are left out. */
export function storeSlice(
  draft: ExcelSheetDraft,
  { area, values, formulas, ...more }: SliceAnswer,
): void {
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      const answer = { value, formula: formulas[down]?.[across] };
      const place = { row: area.top + down, column: area.left + across };
      const format = more.numberFormat[down]?.[across];
      storeCell(draft, place, { value: valueOf(answer), formula: formulaIn(answer), format });
    }
  }
}

/** The sheet as read. */
export function finishSheet(
  draft: ExcelSheetDraft,
  { name, visibility }: ListedSheet,
  { merges, isFiltered, tables }: Pick<MeasuredSheet, 'merges' | 'isFiltered' | 'tables'>,
): Sheet {
  const { columns, formats, hiddenRows, hiddenColumns, lastRow } = draft;
  return {
    ...{ name, visibility, lastRow, merges, hiddenRows, hiddenColumns, isFiltered, tables },
    columns: Array.from(columns),
    formatCodes: [...formats.keys()],
  };
}

interface StoredCell {
  readonly value: CellValue;
  readonly formula: Formula | undefined;
  readonly format: unknown;
}

function storeCell(
  draft: ExcelSheetDraft,
  { row, column: at }: { readonly row: number; readonly column: number },
  { value, formula, format }: StoredCell,
): void {
  if (value === null && !formula) return;
  const column = (draft.columns[at - 1] ??= { values: [], formats: [], formulas: new Map() });
  column.values[row] = value;
  if (formula) column.formulas.set(row, formula);
  const index = formatIndex(draft, String(format));
  if (index !== 0) column.formats[row] = index;
  if (row > draft.lastRow) draft.lastRow = row;
}

function formatIndex({ formats }: ExcelSheetDraft, code: string): number {
  const known = formats.get(code);
  if (known !== undefined) return known;
  formats.set(code, formats.size);
  return formats.size - 1;
}
