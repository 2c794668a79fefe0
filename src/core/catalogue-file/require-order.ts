import type { RowReader } from './row-reader.js';

/** An answer by its column and what it came to. */
export type NumberAnswer = readonly [id: string, value: number | undefined];

/** 先后 · Tells of a first answer that exceeds the second; what is missing is in order. */
export function requireOrder(row: RowReader, first: NumberAnswer, second: NumberAnswer): void {
  const [, low = -Infinity] = first;
  const [, high = Infinity] = second;
  if (low > high) tellOrder(row, first, second);
}

/** 早于 · Tells of a first answer that is no less than the second. */
export function requireBefore(row: RowReader, first: NumberAnswer, second: NumberAnswer): void {
  const [, low = -Infinity] = first;
  const [, high = Infinity] = second;
  if (low >= high) tellOrder(row, first, second);
}

function tellOrder(row: RowReader, [id, low = 0]: NumberAnswer, [other, high = 0]: NumberAnswer) {
  row.tell(id, {
    id: 'out-of-order',
    found: low,
    other: { label: row.labelOf(other), found: high },
  });
}
