import type { CellValue } from '../model/index.js';
import { isMatrix, matrixOf, type Matrix } from './arguments/matrix.js';
import { unavailable, type Outcome } from './arguments/outcome.js';
import { readColumns } from './arguments/read-columns.js';
import type { Readings } from './arguments/row-view.js';
import { cellAt, shapeOf, type Call } from './arguments/shape.js';

/** 回答 · What a function gives: one cell, or a range where an argument was one. */
export type CellAnswer = Outcome | Matrix<Outcome>;

/** The two ways to the same answer. */
export interface Ways {
  /** By the cells of a place, whatever they hold. */
  readonly byCells: (cells: readonly CellValue[]) => Outcome;
  /** By what was read of plain cells: the answer at each place. */
  readonly byColumns: (readings: readonly Readings[]) => (place: number) => Outcome;
}

/**
 * 逐格计算 · Calls a function once a cell, as built-in functions do with ranges.
 *
 * A single cell, row or column repeats along a range; lengths that do not fit give #N/A where a
 * range has no partner. Single cells give a single answer. Columns are read at once, and only
 * places where a cell is not plain are looked at cell by cell.
 */
export function broadcast(call: Call, { byCells, byColumns }: Ways): CellAnswer {
  const matrices = call.args.map(matrixOf);
  const lookAt = (row: number, column: number): Outcome => {
    const cells = matrices.map((matrix) => cellAt(matrix, row, column));
    return cells.every((cell) => cell !== undefined) ? byCells(cells) : unavailable('no-partner');
  };
  if (!call.args.some(isMatrix)) return lookAt(0, 0);
  const shape = shapeOf(call);
  const { readings, isOpen } = readColumns(call, shape);
  const answerAt = byColumns(readings);
  const outcomeAt = (row: number, column: number) => {
    const place = row * shape.columns + column;
    return isOpen[place] === 0 ? answerAt(place) : lookAt(row, column);
  };
  const lines = new Array<readonly Outcome[]>(shape.rows);
  for (let row = 0; row < shape.rows; row += 1) {
    const line = [outcomeAt(row, 0)];
    for (let column = 1; column < shape.columns; column += 1) line.push(outcomeAt(row, column));
    lines[row] = line;
  }
  return lines;
}
