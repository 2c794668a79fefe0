import Big from 'big.js';
import { fifteenDigits } from '../formulas/index.js';
import { isMatrix } from '../functions/index.js';
import { isError, type CellError, type CellValue } from '../model/index.js';
import { isUnknown, notSupported, type Evaluated } from './evaluated.js';

type Lazy = () => Evaluated;
type Numbers = readonly number[] | CellError | undefined;

/** 汇总函数 · The built-in functions over numbers with which people fill in cells: sums, means, roundings. */
export const numberCalls: Readonly<Record<string, (args: readonly Lazy[]) => Evaluated>> = {
  sum: (args) => over(args, (all) => total(all)),
  product: (args) => over(args, (all) => (all.length === 0 ? 0 : all.reduce((a, b) => a * b, 1))),
  min: (args) => over(args, (all) => (all.length === 0 ? 0 : all.reduce((a, b) => Math.min(a, b)))),
  max: (args) => over(args, (all) => (all.length === 0 ? 0 : all.reduce((a, b) => Math.max(a, b)))),
  count: (args) => over(args, (all) => all.length),
  countblank: (args) => ofCells(args, (cells) => cells.filter(isEmpty).length),
  countif: ([range, sought]) => {
    const text = plainText(sought);
    if (!range || text === undefined) return notSupported;
    return ofCells([range], (cells) => cells.filter((cell) => isText(cell, text)).length);
  },
  rows: (args) => ofCells(args, (_, rows) => rows),
  average: (args) =>
    over(args, (all) => (all.length === 0 ? { error: '#DIV/0!' } : total(all) / all.length)),
  abs: (args) => rounded(args, 1, ([value]) => Math.abs(value)),
  int: (args) => rounded(args, 1, ([value]) => Math.floor(value)),
  round: (args) => rounded(args, 2, toDecimals(Big.roundHalfUp)),
  roundup: (args) => rounded(args, 2, toDecimals(Big.roundUp)),
  rounddown: (args) => rounded(args, 2, toDecimals(Big.roundDown)),
};

/** What a function says of one range; an empty text counts as blank, as in every program. */
function ofCells(
  args: readonly Lazy[],
  answer: (cells: readonly CellValue[], rows: number) => number,
): Evaluated {
  const [range] = args;
  const result = args.length === 1 && range ? range() : notSupported;
  if (isUnknown(result)) return result;
  const { value } = result;
  return { value: isMatrix(value) ? answer(value.flat(), value.length) : answer([value], 1) };
}

/** A criterion that is a mere text: no comparison, no number and no wildcard. */
function plainText(sought: Lazy | undefined): string | undefined {
  const result = sought?.() ?? notSupported;
  if (isUnknown(result) || typeof result.value !== 'string') return undefined;
  return /^[^<>=?*~\d][^?*~]*$/.test(result.value) ? result.value.toLowerCase() : undefined;
}

function isText(cell: CellValue, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text;
}

function isEmpty(cell: CellValue): boolean {
  return cell === null || cell === '';
}

function total(all: readonly number[]): number {
  return all.reduce((sum, value) => sum + value, 0);
}

/** Programs round the decimal that people see, not the binary number behind it. */
function toDecimals(mode: Big.RoundingMode) {
  return ([value, decimals]: readonly [number, number]): number =>
    Number(new Big(fifteenDigits(value)).round(Math.trunc(decimals), mode));
}

function over(
  args: readonly Lazy[],
  answer: (all: readonly number[]) => number | CellError,
): Evaluated {
  const found = numbersOf(args);
  if (found === undefined) return notSupported;
  return { value: isList(found) ? answer(found) : found };
}

function rounded(
  args: readonly Lazy[],
  count: number,
  answer: (values: readonly [number, number]) => number,
): Evaluated {
  const found = args.length === count ? args.map((arg) => numbersOf([arg])) : [];
  const [value, decimals = [0]] = found;
  if (value === undefined || found.includes(undefined)) return notSupported;
  if (!isList(value)) return { value };
  if (!isList(decimals)) return { value: decimals };
  const places = decimals[0] ?? 0;
  if (value.length > 1 || Math.abs(places) > 15) return notSupported;
  return { value: answer([value[0] ?? 0, places]) };
}

/** The numbers of all arguments, or the first error among them; undefined for what is not understood. */
function numbersOf(args: readonly Lazy[]): Numbers {
  const numbers: number[] = [];
  for (const arg of args) {
    const result = arg();
    if (isUnknown(result)) return undefined;
    const found = isMatrix(result.value) ? inCells(result.value.flat()) : ofOne(result.value);
    if (found === undefined || !isList(found)) return found;
    for (const number of found) numbers.push(number);
  }
  return numbers;
}

/** In a range texts and truth values are passed over. */
function inCells(values: readonly CellValue[]): Numbers {
  const error = values.find(isError);
  return error ?? values.filter((value) => typeof value === 'number');
}

/** What a text alone counts for depends on whether it was typed into the formula. */
function ofOne(value: CellValue): Numbers {
  if (typeof value === 'number') return [value];
  if (value === null) return [];
  return isError(value) ? value : undefined;
}

function isList(found: Exclude<Numbers, undefined>): found is readonly number[] {
  return Array.isArray(found);
}
