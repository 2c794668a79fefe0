import type { KeptTable } from './kept-layout.js';

/** 同样表头 · Whether two kept tables have exactly the same headers. */
export function haveSameHeaders(one: KeptTable, other: KeptTable): boolean {
  return headersOf(one) === headersOf(other);
}

function headersOf({ columns }: KeptTable): string {
  return columns.map(({ header }) => header).join('\n');
}
