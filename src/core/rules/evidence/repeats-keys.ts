import type { ColumnSpec } from '../../contract/index.js';
import {
  absentEntry,
  entryOf,
  isOpenScope,
  keyColumns,
  keyText,
  rowKey,
  textOfEntry,
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

/** The entries of a column are fewer than the rows, and are known before these are walked. */
function numberedColumn({ entries }: Table, spec: ColumnSpec): NumberedColumn {
  const { id } = spec;
  const numbers = new Map<string, number>();
  const numberOfText = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const ofEntry = new Map(
    [absentEntry, ...(entries.get(id) ?? [])].map((entry) => [
      entry,
      numberOfText(textOfEntry(entry, spec)),
    ]),
  );
  const numberOf = (row: Row): number => {
    const entry = entryOf(row, id) ?? absentEntry;
    return isOpenScope(entry, spec)
      ? numberOfText(keyText(row, spec))
      : (ofEntry.get(entry) ?? Number.NaN);
  };
  return { size: numbers.size + openScopes, numberOf };
}

/** So many texts may a blank scope stand for. */
const openScopes = 2;
