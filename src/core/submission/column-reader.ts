import type { ColumnSpec } from '../contract/index.js';
import { remember, valueAt } from '../model/index.js';
import type { DateSystem, Sheet } from '../model/index.js';
import type { Entry } from './entry.js';
import { readEntry } from './read-entry.js';

/** Where a column stands. */
export interface ColumnSource {
  readonly sheet: Sheet;
  /** 0 where the sheet has no such column. */
  readonly column: number;
  readonly dateSystem: DateSystem;
}

/** A column of the contract and how to read its cells by row. */
export interface ColumnReader {
  readonly id: string;
  readonly column: number;
  readonly isTyped: boolean;
  readonly read: (row: number) => Entry<unknown>;
}

const absentEntry: Entry<never> = { column: 0, raw: null, state: 'blank', value: undefined };

/** Reads the cells of one column; a text that stands in many rows is understood once. */
export function columnReader(spec: ColumnSpec, source: ColumnSource): ColumnReader {
  const { sheet, column, dateSystem } = source;
  const common = { id: spec.id, column, isTyped: spec.holds !== 'computed' };
  if (column === 0) return { ...common, read: () => absentEntry };
  const blank: Entry<unknown> = { column, raw: null, state: 'blank', value: undefined };
  const isNumber = spec.holds === 'number' || spec.holds === 'count';
  const ofText = remember((value: string) =>
    readEntry({ value, spec, sheet, place: { row: 0, column }, dateSystem }),
  );
  const read = (row: number): Entry<unknown> => {
    const value = valueAt(sheet, row, column);
    if (value === null) return blank;
    if (typeof value === 'string') return ofText(value);
    if (isNumber && typeof value === 'number') return { column, raw: value, state: 'value', value };
    return readEntry({ value, spec, sheet, place: { row, column }, dateSystem });
  };
  return { ...common, read };
}
