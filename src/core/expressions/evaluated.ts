import {
  isMatrix,
  type FunctionDefinition,
  type Matrix,
  type ResultWords,
} from '../functions/index.js';
import type { CellValue } from '../model/index.js';

/** 未能计算的原因 · Why a formula could not be calculated. */
type Obstacle = 'formula-not-supported' | 'no-stored-result' | 'unknown-region' | 'unreadable';

/** A part of a formula that could not be calculated. */
export interface Unknown {
  readonly obstacle: Obstacle;
}

/** A part of a formula that was calculated; words says which texts in it are ids. */
export interface CalculatedValue {
  readonly value: CellValue | Matrix;
  readonly words?: FunctionDefinition['wordListAt'] | undefined;
}

/** 计算结果 · What a part of a formula comes to. */
export type Evaluated = CalculatedValue | Unknown;

/** What one cell comes to; a text of a list is the id of a word. */
export type CellResult =
  { readonly value: CellValue; readonly list?: ResultWords | undefined } | Unknown;

/** The answer to what this calculation does not know. */
export const notSupported: Unknown = { obstacle: 'formula-not-supported' };

/** The answer where another program's formula stored no result. */
export const notStored: Unknown = { obstacle: 'no-stored-result' };

/** The answer where only a table of townships would know. */
export const noTownships: Unknown = { obstacle: 'unknown-region' };

/** The answer where a cell holds what cannot be understood, or a sheet could not be read. */
export const unreadable: Unknown = { obstacle: 'unreadable' };

/** Whether something could not be calculated. */
export function isUnknown<T extends object>(result: T | Unknown): result is Unknown {
  return 'obstacle' in result;
}

/** One cell of what a formula comes to, counted from 0; #N/A outside of it, as in an array formula. */
export function cellResult(evaluated: Evaluated, row = 0, column = 0): CellResult {
  if (isUnknown(evaluated)) return evaluated;
  const { value, words } = evaluated;
  const cell = isMatrix(value) ? (value[row]?.[column] ?? { error: '#N/A' }) : value;
  return { value: cell, list: typeof cell === 'string' ? words?.(row, column) : undefined };
}
