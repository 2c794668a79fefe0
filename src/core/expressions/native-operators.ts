import { isMatrix } from '../functions/index.js';
import { isError, type CellValue } from '../model/index.js';
import { isUnknown, notSupported, type CalculatedValue, type Evaluated } from './evaluated.js';

type Operation = (left: number, right: number) => CellValue;

const operations: Readonly<Record<string, Operation>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? { error: '#DIV/0!' } : left / right),
  '=': (left, right) => left === right,
  '<>': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};

/** 运算 · What an operator makes of two cells; texts are equal or not, never in an order. */
export function operate(operator: string, left: Evaluated, right: Evaluated): Evaluated {
  const unknown = [left, right].find(isUnknown);
  if (unknown) return unknown;
  const [one, other] = [left, right].map((side) => (side as CalculatedValue).value);
  if (one === undefined || other === undefined || isMatrix(one) || isMatrix(other))
    return notSupported;
  const error = [one, other].find(isError);
  if (error) return { value: error };
  if (one === '' || other === '') return compareWithEmpty(operator, one, other);
  const isEquality = operator === '=' || operator === '<>';
  if (isEquality && (typeof one === 'string' || typeof other === 'string')) {
    if ([left, right].some(isWord)) return notSupported;
    return { value: isSameText(one, other) === (operator === '=') };
  }
  return reckon(operator, one, other);
}

/** A word of ours is calculated as its id, which is not what the cell shows. */
function isWord(side: Evaluated): boolean {
  return !isUnknown(side) && side.words?.(0, 0) !== undefined;
}

/** Programs tell no capitals from small letters; a number is never the text of it. */
function isSameText(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one.toLowerCase() === other.toLowerCase();
}

function reckon(operator: string, one: CellValue, other: CellValue): Evaluated {
  const operation = operations[operator];
  const isText = typeof one === 'string' || typeof other === 'string';
  if (!operation || (isText && !isArithmetic(operator))) return notSupported;
  const [x, y] = [asNumber(one), asNumber(other)];
  const isNumeric = !Number.isNaN(x) && !Number.isNaN(y);
  return { value: isNumeric ? operation(x, y) : { error: '#VALUE!' } };
}

/** The negative, the percentage or the value itself. */
export function operateOnOne(operator: string, operand: Evaluated): Evaluated {
  if (isUnknown(operand)) return operand;
  if (operator === '+') return operand;
  const factor = operator === '%' ? 0.01 : -1;
  const isKnown = operator === '%' || operator === '-';
  return isKnown ? operate('*', operand, { value: factor }) : notSupported;
}

function compareWithEmpty(operator: string, one: CellValue, other: CellValue): Evaluated {
  const isEmpty = [one, other].every((value) => value === '' || value === null);
  if (operator === '=') return { value: isEmpty };
  if (operator === '<>') return { value: !isEmpty };
  return textOperand(operator);
}

/** Reckoning with a text is #VALUE!; how texts are ordered depends on the language of the program. */
function textOperand(operator: string): Evaluated {
  return isArithmetic(operator) ? { value: { error: '#VALUE!' } } : notSupported;
}

function isArithmetic(operator: string): boolean {
  return '+-*/'.includes(operator);
}

/** A cell as a number, as Excel reads it in a sum: NaN for a text that is none. */
function asNumber(value: CellValue): number {
  if (typeof value === 'string') {
    return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : NaN;
  }
  return Number(value);
}
