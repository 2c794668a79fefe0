import { isError, type CellValue, type DateSystem } from '../../model/index.js';
import { isBlankCell } from './matrix.js';
import { isFunctionError, type Outcome } from './outcome.js';
import { mustBeFilled, type Parameter } from './parameter.js';
import { readArgument } from './read-argument.js';

/**
 * 读取各参数 · What some cells are read as, in order, or the outcome that they make at once.
 *
 * An error in a cell passes on; else a blank where a value must be leaves the result blank; else
 * the first cell that is declared absent or cannot be meant decides.
 */
export function readArgumentCells(
  parameters: readonly Parameter[],
  cells: readonly CellValue[],
  dateSystem: DateSystem = 1900,
): unknown[] | Outcome {
  const error = cells.find(isError);
  if (error) return error;
  const isEmpty = parameters.some((each, index) => mustBeFilled(each) && isBlankCell(cells[index]));
  if (isEmpty) return '';
  const readings = parameters.map((parameter, index) =>
    readArgument(parameter, cells[index] ?? null, dateSystem),
  );
  return readings.find(isFunctionError) ?? readings;
}
