import type { ColumnSpec } from '../../contract/index.js';
import { remember } from '../../model/index.js';
import {
  absentEntry,
  entryOf,
  isOpenScope,
  keyColumns,
  keyText,
  rowKey,
  textOfEntry,
  type Entry,
  type Row,
  type Table,
} from '../../tables/index.js';

/**
 * Whether two rows of a table have the same key.
 *
 * Keys are compared as numbers: tables are long, hardly any repeats a key, and texts are dear.
 */
export function repeatsKeys(table: Table): boolean {
  const { rows } = table;
  if (rows.length < 2) return false;
  const columns = keyColumns(table.id).map((spec) => numberedColumn(table, spec));
  const size = columns.reduce((product, { size: ofColumn }) => product * ofColumn, 1);
  const isExact = size <= Number.MAX_SAFE_INTEGER;
  const keys = isExact ? rows.map((row) => keyNumber(row, columns)) : rows.map(rowKey);
  return new Set<unknown>(keys).size < rows.length;
}

/** 键栏编号 · The texts of a key column as numbers from 0 on. */
interface NumberedColumn {
  readonly size: number;
  readonly numberOf: (row: Row) => number;
}

function keyNumber(row: Row, columns: readonly NumberedColumn[]): number {
  let key = 0;
  for (const { size, numberOf } of columns) key = key * size + numberOf(row);
  return key;
}

/** Entries that are read alike have one number; a blank scope may stand for one of two texts. */
function numberedColumn({ entries }: Table, spec: ColumnSpec): NumberedColumn {
  const { id } = spec;
  const numbers = new Map<string, number>();
  const numberOfText = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const ofEntry = remember((entry: Entry<unknown>) => numberOfText(textOfEntry(entry, spec)));
  const numberOf = (row: Row): number => {
    const entry = entryOf(row, id) ?? absentEntry;
    return isOpenScope(entry, spec) ? numberOfText(keyText(row, spec)) : ofEntry(entry);
  };
  const different = entries.get(id)?.length ?? 0;
  return { size: different + otherTexts, numberOf };
}

/** The text of an absent entry, and the two that a blank scope may stand for. */
const otherTexts = 3;
