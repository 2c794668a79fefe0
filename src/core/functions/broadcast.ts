import type { CellValue } from '../model/index.js';
import { isMatrix, matrixOf, usedColumns, usedRows } from './arguments/matrix.js';
import type { Argument, Matrix } from './arguments/matrix.js';
import { settled, unavailable } from './arguments/outcome.js';
import type { Outcome } from './arguments/outcome.js';
import type { Parameter } from './arguments/parameter.js';

/** 回答 · What a function gives: one cell, or a range where an argument was one. */
export type Answer = Outcome | Matrix<Outcome>;

/** Arguments that are taken cell by cell, in the order of their parameters. */
export interface Call {
  readonly parameters: readonly Parameter[];
  readonly args: readonly Argument[];
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
  const longest = Math.max(...args.map((arg) => side.length(matrixOf(arg))));
  if (longest <= longestList) return longest;
  const ranges = args.map(matrixOf).filter((matrix) => side.length(matrix) > 1);
  const isTrimmed = parameters.some(
    (parameter, index) => !parameter.isOptional && side.length(matrixOf(args[index])) > 1,
  );
  return isTrimmed ? Math.max(1, ...ranges.map(side.used)) : longest;
}

/** The cell of a range for a place of the result; undefined where the range has no partner. */
function cellFor(matrix: Matrix, row: number, column: number): CellValue | undefined {
  const line = matrix.length === 1 ? matrix[0] : matrix[row];
  return line?.length === 1 ? line[0] : line?.[column];
}

/**
 * 逐格计算 · Calls a function once a cell, as built-in functions do with ranges.
 *
 * A single cell, row or column repeats along a range; lengths that do not fit give #N/A where a
 * range has no partner. Single cells give a single answer.
 */
export function broadcast(call: Call, answer: (cells: readonly CellValue[]) => Outcome): Answer {
  const matrices = call.args.map(matrixOf);
  const answerAt = (row: number, column: number): Outcome => {
    const cells = matrices.map((matrix) => cellFor(matrix, row, column));
    const isWhole = cells.every((cell) => cell !== undefined);
    return isWhole ? settled(answer(cells)) : unavailable('no-partner');
  };
  if (!call.args.some(isMatrix)) return answerAt(0, 0);
  const columns = Array.from({ length: lengthOf(call, width) }, (_, column) => column);
  return Array.from({ length: lengthOf(call, height) }, (_, row) =>
    columns.map((column) => answerAt(row, column)),
  );
}
