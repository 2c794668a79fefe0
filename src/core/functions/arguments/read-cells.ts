import { isError } from '../../model/index.js';
import type { CellValue } from '../../model/index.js';
import { isBlank } from './matrix.js';
import { isFunctionError } from './outcome.js';
import type { Outcome } from './outcome.js';
import { mustBeFilled } from './parameter.js';
import type { Parameter } from './parameter.js';
import { readArgument } from './read-argument.js';
import type { Read } from './remembering.js';

/** Values by the ids of their parameters. */
export type Named = Readonly<Record<string, unknown>>;

/**
 * 读取各参数 · The values of some cells by id, or the outcome that they make at once.
 *
 * An error in a cell passes on; else a blank where a value must be leaves the result blank; else
 * the first cell that is declared absent or cannot be meant decides.
 */
export function readCells(
  parameters: readonly Parameter[],
  cells: readonly CellValue[],
  read: Read = readArgument,
): Named | Outcome {
  const error = cells.find(isError);
  if (error) return error;
  const isEmpty = parameters.some((each, index) => mustBeFilled(each) && isBlank(cells[index]));
  if (isEmpty) return '';
  const values: Record<string, unknown> = {};
  for (const [index, parameter] of parameters.entries()) {
    const value = read(parameter, cells[index] ?? null);
    if (isFunctionError(value)) return value;
    values[parameter.id] = value;
  }
  return values;
}
