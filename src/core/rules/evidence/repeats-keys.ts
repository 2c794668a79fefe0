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
export function repeatsKeys({ id, rows }: Table): boolean {
  let keys: readonly number[] = rows.map(() => 0);
  let size = 1;
  for (const spec of keyColumns(id)) {
    const column = numbered(rows, spec);
    size *= column.size;
    keys = keys.map((key, at) => key * column.size + (column.numbers[at] ?? 0));
  }
  const isExact = size <= Number.MAX_SAFE_INTEGER;
  return new Set<unknown>(isExact ? keys : rows.map(rowKey)).size < rows.length;
}

/** Each text of a key column as a number of its own, row by row, and how many there are. */
function numbered(
  rows: readonly Row[],
  spec: ColumnSpec,
): { readonly numbers: readonly number[]; readonly size: number } {
  const known = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  const ofEntry = remember((entry: Entry<unknown>) => numberOf(textOfEntry(entry, spec)));
  const numbers = rows.map((row) => {
    const entry = entryOf(row, spec.id) ?? absentEntry;
    return isOpenScope(entry, spec) ? numberOf(keyText(row, spec)) : ofEntry(entry);
  });
  return { numbers, size: known.size };
}
