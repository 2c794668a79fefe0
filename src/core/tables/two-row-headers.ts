import { valueAt, type Sheet } from '../model/index.js';
import type { Headers } from './headers.js';

/**
 * 双行表头 · Headers together with those of the row below or above that stand where they name nothing.
 *
 * Only where that is certain: nothing but texts in that row, none of its names known already, and,
 * of two names one above the other, only the lower one names a column.
 */
export function withSecondRow(
  sheet: Sheet,
  headers: Headers,
  headersOf: (row: number) => Headers,
): Headers {
  const { row } = headers;
  for (const next of [row + 1, row - 1]) {
    const found = next >= 1 && isOfTexts(sheet, next) ? headersOf(next) : undefined;
    if (found && completes(found, headers, sheet)) return together(headers, found);
  }
  return headers;
}

function completes(found: Headers, headers: Headers, sheet: Sheet): boolean {
  const { columns, repeated, row } = found;
  const isNew = [...columns.keys()].every((id) => !headers.columns.has(id));
  if (columns.size === 0 || repeated.length > 0 || !isNew) return false;
  const isAbove = row < headers.row;
  const [upper, lower] = isAbove ? [found, headers] : [headers, found];
  return [...upper.columns.values()].every((column) => {
    const isBlank = valueAt(sheet, lower.row, column) === null;
    return isBlank && (!isAbove || isFilledBelow(sheet, lower.row, column));
  });
}

function isOfTexts({ columns }: Sheet, row: number): boolean {
  return columns.every((column) => {
    const value = column?.values[row] ?? null;
    return value === null || typeof value === 'string';
  });
}

/** A word above the header that heads no values may be a label. */
function isFilledBelow({ columns }: Sheet, row: number, column: number): boolean {
  const values = columns[column - 1]?.values ?? [];
  return values.some((value, at) => at > row && value !== undefined && value !== null);
}

function together(one: Headers, other: Headers): Headers {
  return {
    row: Math.max(one.row, other.row),
    rows: [one.row, other.row].sort((a, b) => a - b),
    columns: new Map([...one.columns, ...other.columns]),
    repeated: one.repeated,
  };
}
