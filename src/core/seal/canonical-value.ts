import Big from 'big.js';
import type { Holds } from '../contract/index.js';
import { fifteenDigits } from '../formulas/index.js';
import { dayOfSerial, isError, isoDay, type CellValue, type DateSystem } from '../model/index.js';

const digits = 11;
const afterSerials = 2_958_466;
/** In a column of periods, where 2023 is a year, a serial number of a date has five digits. */
const firstDate = 10_000;
const afterDates = 100_000;

/** What a value needs to be told in one way: what its column holds, and how the workbook counts days. */
export interface CanonicalContext {
  readonly holds: Holds;
  readonly dateSystem: DateSystem;
}

/**
 * 规范值 · A value as seals see it, the same whichever program stored it; empty where there is none.
 *
 * Text in NFC with LF and trimmed; the serial number of a date in a column of days or periods as
 * its day; a number in decimals without an exponent, a whole one exactly, any other to 11
 * significant digits, ties away from zero.
 */
export function canonicalValue(value: CellValue, { holds, dateSystem }: CanonicalContext): string {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isDate(value, holds) ? isoDay(dayOfSerial(value, dateSystem)) : canonicalNumber(value);
}

/** Whether a number in a column of days or periods is the serial number of a date. */
export function isDate(value: number, holds: Holds): boolean {
  if (holds === 'day') return value >= 1 && value < afterSerials;
  return holds === 'period' && value >= firstDate && value < afterDates;
}

/** A text as seals see it. */
function canonicalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Fifteen digits come first, because some programs store no more. */
function canonicalNumber(stored: number): string {
  const value = fifteenDigits(stored);
  if (value === 0) return '0';
  const exact = new Big(value);
  return (Number.isInteger(value) ? exact : exact.prec(digits)).toFixed();
}
