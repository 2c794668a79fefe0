import { isMatrix } from '../core/functions/index.js';
import type { Argument, Matrix } from '../core/functions/index.js';
import type { CellValue } from '../core/model/index.js';

function isCode(thing: unknown): thing is { readonly code: string } {
  return typeof thing === 'object' && thing !== null && 'code' in thing;
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return isCode(value) ? { error: String(value.code) } : null;
}

/** An argument as Excel hands it over; nothing where it was left out. */
export function fromExcel(argument: unknown): Argument {
  if (!isMatrix(argument)) return argument === undefined ? null : cellOf(argument);
  const rows = argument as Matrix<unknown>;
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return cellOf(first[0]);
  return rows.map((row) => row.map(cellOf));
}
