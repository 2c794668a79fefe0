import Big from 'big.js';
import { hasMultiple, readUnitTail } from './figure-unit.js';
import { unitInName } from './plan-text.js';
import {
  isRefused,
  refusedFigure,
  type PlanFigureContext,
  type PrintedFigure,
  type Refused,
} from './printed-figure.js';

/** A number, a range or a ratio to one, with its unit. */
export type FigureAmount = Pick<
  PrintedFigure,
  'value' | 'low' | 'high' | 'perOne' | 'unit' | 'decimals'
>;

const lone = /^(-?)(\d[\d,.]*)((?:[^\d,.].*)?)$/s;
const range =
  /^(\d[\d,.]*)((?:[^\d,.—~至-][^\d—~至-]*)?)(?:——?|--?|~|至)(\d[\d,.]*)((?:[^\d,.].*)?)$/s;
const digits = /^(?:(?:0|[1-9]\d*)|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const perOne = /^:1(?!\d|\.)/;
const mostDigits = 15;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value < 2100;

interface Printed {
  readonly value: Big;
  readonly decimals: number;
}

function readDigits(text: string): Printed | undefined {
  const [, decimals = ''] = digits.exec(text) ?? [];
  if (!digits.test(text) || text.replace(/\D/g, '').length > mostDigits) return undefined;
  return { value: new Big(text.replace(/,/g, '')), decimals: decimals.length };
}

/** What stands behind the number: its unit, its multiple, and whether it is a ratio to one. */
function readTail(text: string, context: PlanFigureContext) {
  const isPerOne = perOne.test(text);
  const rowUnit = context.unit ?? unitInName(context.name ?? '');
  const tail = readUnitTail(text.replace(perOne, ''), rowUnit);
  if (!tail) return refusedFigure(/^[余多]/.test(text) ? 'vague' : 'unknown-unit');
  if (tail.zeros > 0 && hasMultiple(rowUnit)) return refusedFigure('twofold-multiple');
  const { unit, zeros } = tail;
  return { zeros, unit, isPerOne };
}

function counted({ value, decimals }: Printed, zeros: number): Printed {
  return { value: value.times(`1e${zeros}`), decimals: Math.max(0, decimals - zeros) };
}

function amountOf(
  fields: Pick<FigureAmount, 'value' | 'low' | 'high' | 'decimals'>,
  { unit, isPerOne }: { unit: string | undefined; isPerOne: boolean },
): FigureAmount {
  return {
    ...fields,
    ...(isPerOne ? { perOne: true } : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

function readRange(found: RegExpExecArray, context: PlanFigureContext): FigureAmount | Refused {
  const [, from = '', unitBefore = '', to = '', rest = ''] = found;
  const [first, last, tail] = [readDigits(from), readDigits(to), readTail(rest, context)];
  if (!first || !last) return refusedFigure('unreadable');
  if (isRefused(tail)) return tail;
  if (unitBefore !== '' && unitBefore !== rest) return refusedFigure('unknown-unit');
  const [low, high] = [counted(first, tail.zeros), counted(last, tail.zeros)];
  if (low.value.gte(high.value)) return refusedFigure('inverted-range');
  const [lowest, highest] = [low.value.toNumber(), high.value.toNumber()];
  if (isYear(lowest) && isYear(highest)) return refusedFigure('year-or-figure');
  const decimals = Math.max(low.decimals, high.decimals);
  return amountOf({ value: null, low: lowest, high: highest, decimals }, tail);
}

function readLone(found: RegExpExecArray, context: PlanFigureContext): FigureAmount | Refused {
  const [, sign = '', number = '', rest = ''] = found;
  const [printed, tail] = [readDigits(number), readTail(rest, context)];
  if (!printed) return refusedFigure(/[,]/.test(number) ? 'several-figures' : 'unreadable');
  if (isRefused(tail)) return tail;
  const { value, decimals } = counted(printed, tail.zeros);
  if (tail.unit === '年' && isYear(value.toNumber())) return refusedFigure('year-or-figure');
  if (tail.unit === '%' && number.includes(',')) return refusedFigure('several-figures');
  const signed = sign === '' ? value : value.times(-1);
  return amountOf({ value: signed.toNumber() + 0, decimals }, tail);
}

/** 数额 · The number, range or ratio to one that a text without any other word is, with its unit. */
export function readFigureAmount(text: string, context: PlanFigureContext): FigureAmount | Refused {
  const between = range.exec(text);
  if (between) return readRange(between, context);
  const alone = lone.exec(text);
  return alone ? readLone(alone, context) : refusedFigure('unreadable');
}
