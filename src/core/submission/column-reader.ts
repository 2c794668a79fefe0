import type { ColumnSpec } from '../contract/index.js';
import { formatAt, isError, remember, valueAt } from '../model/index.js';
import type { CellValue, DateSystem, Sheet } from '../model/index.js';
import type { Entry } from './entry.js';
import { isDateCode, readEntry } from './read-entry.js';

/** Where a column stands. */
export interface ColumnSource {
  readonly sheet: Sheet;
  readonly column: number;
  readonly dateSystem: DateSystem;
  /** Takes every entry that differs from those before. */
  readonly seen: Entry<unknown>[];
}

/** A column of the contract and how to read its cells by row. */
export interface ColumnReader {
  readonly id: string;
  readonly column: number;
  readonly isTyped: boolean;
  readonly read: (row: number) => Entry<unknown>;
}

/** The entry of a column that the sheet does not have. */
export const absentEntry: Entry<never> = {
  column: 0,
  raw: null,
  state: 'blank',
  value: undefined,
};

/** Reads the cells of one column; what stands in many rows is understood once, amounts apart. */
export function columnReader(
  spec: ColumnSpec,
  { sheet, column, dateSystem, seen }: ColumnSource,
): ColumnReader {
  const common = { id: spec.id, column, isTyped: spec.holds !== 'computed' };
  const noted = (entry: Entry<unknown>): Entry<unknown> => {
    seen.push(entry);
    return entry;
  };
  const isAmount = spec.holds === 'number' || spec.holds === 'count';
  const reading = (isDated: boolean) => (value: CellValue) =>
    noted(readEntry({ value, spec, column, dateSystem, isDated }));
  const plain = remember(reading(false));
  const dated = spec.holds === 'period' ? remember(reading(true)) : plain;
  const read = (row: number): Entry<unknown> => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'number') return isError(value) ? reading(false)(value) : plain(value);
    if (isAmount) return noted({ column, raw: value, state: 'value', value });
    return isDateCode(formatAt(sheet, { row, column })) ? dated(value) : plain(value);
  };
  return { ...common, read };
}
