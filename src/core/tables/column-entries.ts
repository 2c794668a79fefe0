import type { ColumnSpec } from '../contract/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { isError, remember, type CellValue, type DateSystem, type Sheet } from '../model/index.js';
import type { Entry } from './entry.js';
import { isDateCode, readEntry } from './read-entry.js';

/** A column of the contract, and every entry of it that differs from those before. */
export interface ColumnDraft {
  readonly spec: ColumnSpec;
  readonly entries: Entry<unknown>[];
}

/** Where the cells of a column stand. */
export interface ColumnSource {
  readonly sheet: Sheet;
  readonly column: number;
  readonly rows: readonly number[];
  readonly dateSystem: DateSystem;
}

/** The entry of a column that the sheet does not have. */
export const absentEntry: Entry<never> = {
  column: 0,
  raw: null,
  state: 'blank',
  value: undefined,
};

/** Whether a column holds amounts, of which hardly two are alike. */
function isAmount({ holds }: ColumnSpec): boolean {
  return holds === 'number' || holds === 'count';
}

/** The entries of a column row by row; what stands in many rows is understood once, amounts apart, to the 15 digits of Excel: SUM of ten times 0.1 is 1. */
export function columnEntries(
  { spec, entries: seen }: ColumnDraft,
  { sheet, column, rows, dateSystem }: ColumnSource,
): readonly Entry<unknown>[] {
  const { values = [], formats = [] } = sheet.columns[column - 1] ?? {};
  const noted = (entry: Entry<unknown>): Entry<unknown> => {
    seen.push(entry);
    return entry;
  };
  const reading = (isDated: boolean) => (value: CellValue) =>
    noted(readEntry({ value, spec, column, dateSystem, isDated }));
  const plain = remember(reading(false));
  const dated = spec.holds === 'period' ? remember(reading(true)) : plain;
  const isDated = (row: number) => isDateCode(sheet.formatCodes[formats[row] ?? -1] ?? 'General');
  const ofNumber = isAmount(spec)
    ? (raw: number) => noted({ column, raw, state: 'value', value: fifteenDigits(raw) })
    : (value: number, row: number) => (isDated(row) ? dated : plain)(value);
  return rows.map((row) => {
    const value = values[row] ?? null;
    if (typeof value === 'number') return ofNumber(value, row);
    return isError(value) ? reading(false)(value) : plain(value);
  });
}
