import type { ColumnSpec } from '../../contract/index.js';
import { remember } from '../../model/index.js';
import {
  isOpenScope,
  keyColumns,
  keyText,
  rowKey,
  textOfEntry,
  type Entry,
  type Row,
  type Table,
} from '../../tables/index.js';

/** Up to so many possible keys a byte each is noted, and as many for each row of a long table. */
const fewKeys = 2 ** 16;
const fewOfRow = 16;

/**
 * Whether two rows of a table have the same key.
 *
 * Keys are compared as numbers: tables are long, hardly any repeats a key, and texts are dear.
 */
export function repeatsKeys(table: Table): boolean {
  const columns = keyColumns(table.id).map((spec) => numberedColumn(table, spec));
  const count = columns[0]?.numbers.length ?? 0;
  if (count < 2) return false;
  const size = columns.reduce((product, { size: ofColumn }) => product * ofColumn, 1);
  if (size > Number.MAX_SAFE_INTEGER) return new Set(table.rows.map(rowKey)).size < count;
  const isNew = size > Math.max(fewKeys, fewOfRow * count) ? newInSet() : newAmong(size);
  return !keyNumbers(columns, count).every(isNew);
}

/** Tells of each number whether it has not been asked about before. */
type IsNew = (number: number) => boolean;

function newInSet(): IsNew {
  const seen = new Set<number>();
  return (number) => seen.size < seen.add(number).size;
}

function newAmong(size: number): IsNew {
  const seen = new Uint8Array(size);
  return (number) => {
    const isNew = seen[number] === 0;
    seen[number] = 1;
    return isNew;
  };
}

/** 键栏编号 · The texts of a key column as numbers from 0 on, row by row. */
interface NumberedColumn {
  readonly size: number;
  readonly numbers: readonly number[];
}

/** The keys of all rows as numbers, column by column. */
function keyNumbers(columns: readonly NumberedColumn[], count: number): Float64Array {
  const keys = new Float64Array(count);
  for (const { size, numbers } of columns) {
    for (let at = 0; at < count; at += 1) keys[at] = (keys[at] ?? 0) * size + (numbers[at] ?? 0);
  }
  return keys;
}

/** Entries that are read alike have one number; a blank scope may stand for one of two texts. */
function numberedColumn(table: Table, spec: ColumnSpec): NumberedColumn {
  const known = new Map<string, number>();
  const numberOfText = (text: string): number => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  const ofEntry = remember((entry: Entry<unknown>) => numberOfText(textOfEntry(entry, spec)));
  const ofRow = (row: Row | undefined) => numberOfText(row ? keyText(row, spec) : '');
  const ofOpen = (entry: Entry<unknown>, at: number) =>
    isOpenScope(entry, spec) ? ofRow(table.rows[at]) : ofEntry(entry);
  const entries = table.column(spec.id);
  const numbers = spec.id === 'scope' ? entries.map(ofOpen) : entries.map(ofEntry);
  return { size: known.size, numbers };
}
