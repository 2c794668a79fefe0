import { plausibleYears, readDay, readPeriod, readSerial } from '../../entries/index.js';
import { endOfPeriod, position } from '../../model/index.js';
import type { CellValue, Day } from '../../model/index.js';

function isYear(value: number): boolean {
  const { first, last } = plausibleYears;
  return Number.isInteger(value) && value >= first && value <= last;
}

function dayOf(value: CellValue): Day | undefined {
  if (typeof value === 'number') return readSerial(value);
  if (typeof value !== 'string' || readDay(value) !== undefined) return undefined;
  const period = readPeriod(value);
  return period && endOfPeriod(period);
}

/**
 * 时间参数 · The position of a time: a year or a period at its last day, a date at its own.
 *
 * A whole number 1900–2200 is a year, 32874–73415 an Excel date (1990–2100), a text a period.
 * Anything else (202306, 20230630, the text of a date) is undefined.
 *
 * @example readTime('2023Q2') //=> 2023.5
 */
export function readTime(value: CellValue): number | undefined {
  if (typeof value === 'number' && isYear(value)) return value + 1;
  const day = dayOf(value);
  return day && position(day);
}
