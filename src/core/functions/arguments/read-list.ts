import { isError, type CellValue, type DateSystem } from '../../model/index.js';
import { isBlankCell, type Matrix } from './matrix.js';
import { isFunctionError, type FunctionError } from './outcome.js';
import type { Parameter } from './parameter.js';
import { readArgument } from './read-argument.js';

/** The cells of a range one after the other, by row. */
export function listOf(range: Matrix): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (const row of range) cells.push(...row);
  return cells;
}

/**
 * Reads some cells that stand beside each other: their values in order, undefined where one of
 * them is blank, or the error that one of them holds or makes.
 */
export function readBeside(
  parameters: readonly Parameter[],
  cells: readonly CellValue[],
  dateSystem: DateSystem = 1900,
): readonly unknown[] | FunctionError | undefined {
  const error = cells.find(isError);
  if (error) return error;
  if (cells.some(isBlankCell)) return undefined;
  const values = parameters.map((parameter, index) =>
    readArgument(parameter, cells[index] ?? null, dateSystem),
  );
  return values.find(isFunctionError) ?? values;
}
