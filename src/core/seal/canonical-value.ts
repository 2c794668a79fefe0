import Big from 'big.js';
import type { Holds } from '../contract/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { dayOfSerial, isError, isoDay } from '../model/index.js';
import type { CellValue, DateSystem } from '../model/index.js';

const digits = 11;
const lastSerial = 2_958_465;

/** What a value needs to be told in one way: what its column holds, and how the workbook counts days. */
export interface CanonicalContext {
  readonly holds: Holds;
  readonly dateSystem: DateSystem;
}

/**
 * 规范值 · A value as seals see it, the same whichever program stored it; empty where there is none.
 *
 * Text in NFC with LF and trimmed; a serial number in a column of days as its day; a number in
 * decimals without an exponent, a whole one exactly, any other to 11 significant digits.
 */
export function canonicalValue(value: CellValue, { holds, dateSystem }: CanonicalContext): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const isSerial = holds === 'day' && value >= 1 && value < lastSerial + 1;
  return isSerial ? isoDay(dayOfSerial(value, dateSystem)) : canonicalNumber(value);
}

/** A text as seals see it. */
export function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Fifteen digits come first, because some programs store no more. */
function canonicalNumber(stored: number): string {
  const value = fifteenDigits(stored);
  if (value === 0) return '0';
  return new Big(Number.isInteger(value) ? value : value.toPrecision(digits)).toFixed();
}
