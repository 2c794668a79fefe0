import { isBlankText } from '../../entries/index.js';
import type { CellValue } from '../../model/index.js';

/** 区域 · Cells by row and column, as a range hands them over. */
export type Matrix<Value = CellValue> = readonly (readonly Value[])[];

/** 参数 · What a function is called with: one cell, a range, or nothing where it was left out. */
export type Argument = CellValue | undefined | Matrix;

/** Whether an argument or an answer is a range. */
export function isMatrix<Value>(thing: Value | Matrix<Value>): thing is Matrix<Value> {
  return Array.isArray(thing);
}

/** An argument as a range; a single cell is a range of one. */
export function matrixOf(argument: Argument): Matrix {
  return isMatrix(argument) ? argument : [[argument ?? null]];
}

/** Whether a cell holds nothing that the eye can see. */
export function isBlankCell(value: CellValue | undefined): boolean {
  if (typeof value === 'string') return isBlankText(value);
  return value === null || value === undefined;
}

/** The number of rows up to the last one that is not blank. */
export function usedRows(matrix: Matrix): number {
  return matrix.findLastIndex((row) => row.some((value) => !isBlankCell(value))) + 1;
}

/** The number of columns up to the last one that is not blank. */
export function usedColumns(matrix: Matrix): number {
  return matrix.reduce(
    (most, row) => Math.max(most, row.findLastIndex((value) => !isBlankCell(value)) + 1),
    0,
  );
}
