import {
  isFunctionError,
  isMatrix,
  type CellAnswer,
  type Argument,
  type Matrix,
} from '../../src/core/functions/index.js';
import type { CellValue } from '../../src/core/model/index.js';

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (isFunctionError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function matrixText(rows: Matrix): string {
  const texts = rows.map((row) => row.map((value) => cellText(value) || '""').join(','));
  return `{${texts.join(';')}}`;
}

/** An argument as a formula spells it: a constant, or a range as an array constant. */
function argumentText(argument: Argument): string {
  return isMatrix(argument) ? matrixText(argument) : cellText(argument ?? null);
}

/** A call as it is typed into a cell. */
export function callText(id: string, args: readonly Argument[]): string {
  return `=PLAN.${id}(${args.map(argumentText).join(', ')})`;
}

/** Cells of a result by row, with numbers to 12 significant digits. */
export function resultRows(answer: CellAnswer): readonly (readonly string[])[] {
  const rows = isMatrix(answer) ? answer : [[answer]];
  return rows.map((row) => row.map(resultText));
}

function resultText(value: CellValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'string') return value;
  return cellText(value);
}
