import { contract, type ColumnSpec } from '../contract/index.js';
import type { Day } from '../model/index.js';
import { readEntry } from '../tables/index.js';

const columns: readonly ColumnSpec[] = contract.explanations.columns;
const spec = columns.find(({ id }) => id === 'deadline');

/** 完成时限 · The day that a deadline means, read as its cells are: 2026-12-31, 2026年6月底前, 2026年. */
export function readDeadline(text: string): Day | undefined {
  if (!spec) return undefined;
  const cell = { value: text, spec, column: 0, dateSystem: 1900, isDated: false } as const;
  return readEntry(cell).value as Day | undefined;
}
