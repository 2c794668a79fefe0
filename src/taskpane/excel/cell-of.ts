import type { CellValue, Formula } from '../../core/model/index.js';

/** What Excel tells of one cell; a cell without a formula tells its value twice. */
export interface FunctionAnswer {
  readonly value: unknown;
  readonly formula: unknown;
}

const errorTexts = new Set([
  ...['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'],
  ...['#SPILL!', '#CALC!', '#BUSY!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#UNKNOWN!'],
  ...['#EXTERNAL!', '#TIMEOUT!', '#PYTHON!'],
]);

/** The formula of a cell, without the equals sign; undefined where its value was typed. */
export function formulaIn({ value, formula }: FunctionAnswer): Formula | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return undefined;
  return formula === value ? undefined : { text: formula.slice(1) };
}

/** The value of a cell: Excel tells blanks as an empty text and errors as their text. */
export function valueOf(answer: FunctionAnswer): CellValue {
  const { value } = answer;
  if (value === '') return formulaIn(answer) ? '' : null;
  if (typeof value === 'string') return errorTexts.has(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
