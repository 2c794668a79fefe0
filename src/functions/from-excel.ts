import { isMatrix, type Argument, type Matrix } from '../core/functions/index.js';
import type { CellValue } from '../core/model/index.js';

function isPlain(value: unknown): value is CellValue {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';
}

function isCode(thing: unknown): thing is { readonly code: string } {
  return typeof thing === 'object' && thing !== null && 'code' in thing;
}

function cellOf(value: unknown): CellValue {
  if (isPlain(value)) return value;
  return isCode(value) ? { error: String(value.code) } : null;
}

function rowOf(row: readonly unknown[]): readonly CellValue[] {
  return row.every(isPlain) ? row : row.map(cellOf);
}

/** An argument as Excel hands it over; nothing where it was left out. Plain rows are not copied. */
export function fromExcel(argument: unknown): Argument {
  if (!isMatrix(argument)) return cellOf(argument);
  const rows = argument as Matrix<unknown>;
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return cellOf(first[0]);
  return rows.map(rowOf);
}
