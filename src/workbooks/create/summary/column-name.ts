import { address } from '../../../core/model/index.js';

/** The letters of a column: 1 is A, 28 is AB. */
export function summaryColumnName(column: number): string {
  return address({ row: 1, column }).slice(0, -1);
}
