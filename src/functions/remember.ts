import { isMatrix, type CellAnswer, type Argument, type Matrix } from '../core/functions/index.js';
import type { CellValue } from '../core/model/index.js';

type Evaluate = (args: readonly Argument[]) => CellAnswer;

interface Remembered {
  readonly args: readonly Argument[];
  readonly answer: CellAnswer;
  readonly cells: number;
}

/** Some megabytes; more than that would be kept for whole columns that nobody asks for again. */
const mostCells = 400_000;
const mostAnswers = 16;

function isSameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  return a.error === b.error;
}

function isSameRange(a: Matrix, b: Matrix): boolean {
  const isSameRow = (row: Matrix[number], other: Matrix[number] | undefined) =>
    row.length === other?.length && row.every((cell, column) => isSameCell(cell, other[column]));
  return a.length === b.length && a.every((row, index) => isSameRow(row, b[index]));
}

function isSame(a: Argument, b: Argument): boolean {
  if (isMatrix(a) && isMatrix(b)) return isSameRange(a, b);
  return !isMatrix(a) && !isMatrix(b) && isSameCell(a, b);
}

function cellsOf(argument: Argument): number {
  return isMatrix(argument) ? argument.length * (argument[0]?.length ?? 0) : 1;
}

function remembered(args: readonly Argument[], answer: CellAnswer): Remembered {
  return { args, answer, cells: args.reduce<number>((sum, arg) => sum + cellsOf(arg), 0) };
}

/** The latest of some answers, as many as their arguments have cells to spare. */
function latestOf(answers: readonly Remembered[]): readonly Remembered[] {
  let cells = 0;
  return answers.filter((each) => (cells += each.cells) <= mostCells);
}

/**
 * Remembers the last answers to ranges, because Excel asks again on every inserted row.
 *
 * Single cells are answered faster than they are looked up.
 */
export function rememberAnswers(evaluate: Evaluate): Evaluate {
  let recent: readonly Remembered[] = [];
  return (args) => {
    if (!args.some(isMatrix)) return evaluate(args);
    const known = recent.find(
      (each) =>
        each.args.length === args.length &&
        each.args.every((arg, index) => isSame(arg, args[index])),
    );
    const latest = known ?? remembered(args, evaluate(args));
    recent = latestOf([latest, ...recent.filter((each) => each !== known)]).slice(0, mostAnswers);
    return latest.answer;
  };
}
