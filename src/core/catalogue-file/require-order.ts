import type { RowReader } from './row-reader.js';

/** An answer by its column and what it came to. */
export type NumberAnswer = readonly [id: string, value: number | undefined];

/** 先后 · Tells of a first answer that exceeds the second; what is missing is in order. */
export function requireOrder(row: RowReader, first: NumberAnswer, second: NumberAnswer): void {
  const [id, low] = first;
  const [other, high] = second;
  if (low === undefined || high === undefined || low <= high) return;
  row.tell(id, {
    id: 'out-of-order',
    found: low,
    other: { label: row.labelOf(other), found: high },
  });
}
