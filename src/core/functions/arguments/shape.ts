import type { CellValue, DateSystem } from '../../model/index.js';
import { matrixOf, usedColumns, usedRows, type Argument, type Matrix } from './matrix.js';
import type { Parameter } from './parameter.js';

/** Arguments that are taken cell by cell, in the order of their parameters. */
export interface Call {
  readonly parameters: readonly Parameter[];
  readonly args: readonly Argument[];
  readonly dateSystem?: DateSystem | undefined;
}

/** 形状 · The rows and columns of a result; its places are counted row by row. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

interface Side {
  readonly length: (matrix: Matrix) => number;
  readonly used: (matrix: Matrix) => number;
}

const height: Side = { length: (matrix) => matrix.length, used: usedRows };
const width: Side = { length: (matrix) => matrix[0]?.length ?? 0, used: usedColumns };

/** Longer ranges are whole columns or rows rather than lists: nobody wants their blank ends back. */
const longestList = 10_000;

/**
 * The length of the result on one side: that of the longest range; of whole columns and rows only
 * as far as they are filled, where a blank would leave the result blank.
 */
function lengthOf({ parameters, args }: Call, side: Side): number {
  const matrices = args.map(matrixOf);
  const longest = Math.max(...matrices.map(side.length));
  if (longest <= longestList) return longest;
  const ranges = matrices.filter((matrix) => side.length(matrix) > 1);
  const isTrimmed = parameters.some(
    (parameter, index) => !parameter.isOptional && side.length(matrixOf(args[index])) > 1,
  );
  return isTrimmed ? Math.max(1, ...ranges.map(side.used)) : longest;
}

/** The shape that the arguments of a call spill to. */
export function shapeOf(call: Call): Shape {
  return { rows: lengthOf(call, height), columns: lengthOf(call, width) };
}

/**
 * The cell of a range for a row and column of the result; undefined where it has no partner.
 *
 * A single cell, row or column repeats.
 */
export function cellAt(matrix: Matrix, row: number, column: number): CellValue | undefined {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/** Visits every place of a shape, row by row. */
export function forEachPlace(
  { rows, columns }: Shape,
  visit: (place: number, row: number, column: number) => void,
): void {
  for (let place = 0, row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1, place += 1) visit(place, row, column);
  }
}
