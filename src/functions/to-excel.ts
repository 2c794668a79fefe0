import {
  isFunctionError,
  isMatrix,
  type CellAnswer,
  type FunctionDefinition,
  type Matrix,
  type Outcome,
} from '../core/functions/index.js';
import type { Language } from '../core/model/index.js';
import { functionErrorText } from '../messages/function-error-text.js';
import type { FunctionWords } from '../messages/functions.js';
import { resultWord } from '../messages/result-word.js';
import { excelError, type Runtime } from './runtime.js';

/** The runtime to answer through, and the words to answer in. */
export interface Speech {
  readonly runtime: Runtime;
  readonly language: Language;
  readonly functions: FunctionWords;
}

/** What Excel takes for one cell. */
type ExcelCell = string | number | boolean | Error;

interface Place {
  readonly row: number;
  readonly column: number;
}

type Speaker = (outcome: Outcome, place: Place) => ExcelCell;

/** Puts the outcomes of a function into words, as values and errors of Excel. */
function speaker({ id, wordListAt }: FunctionDefinition, speech: Speech): Speaker {
  const telling = { id, language: speech.language, words: speech.functions };
  return (outcome, { row, column }) => {
    if (isFunctionError(outcome)) {
      return excelError(speech.runtime, outcome.error, functionErrorText(outcome, telling));
    }
    const list = typeof outcome === 'string' ? wordListAt?.(row, column) : undefined;
    return list ? resultWord(list, String(outcome), speech) : outcome;
  };
}

/** Whether an outcome needs no words. */
function isSaid(outcome: Outcome): outcome is number | boolean {
  return typeof outcome === 'number' || typeof outcome === 'boolean';
}

/**
 * An answer as Excel takes it: always a range, with errors inside.
 *
 * @throws CustomFunctions.Error where the answer is one cell with an error, so that its sentence shows.
 */
export function toExcel(
  answer: CellAnswer,
  definition: FunctionDefinition,
  speech: Speech,
): Matrix<ExcelCell> {
  const say = speaker(definition, speech);
  const rows: Matrix<Outcome> = isMatrix(answer) ? answer : [[answer]];
  const said = rows.map((cells, row) =>
    cells.every(isSaid) ? cells : cells.map((cell, column) => say(cell, { row, column })),
  );
  const isOneError = rows.length === 1 && rows[0]?.length === 1 && isFunctionError(rows[0][0]);
  if (isOneError) throw said[0]?.[0];
  return said;
}
