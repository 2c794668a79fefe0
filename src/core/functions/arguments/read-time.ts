import { plausibleYears, readDay, readPeriod } from '../../entries/index.js';
import {
  endOfPeriod,
  lastDayOfMonth,
  position,
  type CellValue,
  type DateSystem,
  type Day,
  type Period,
} from '../../model/index.js';

function isYear(value: number): boolean {
  const { first, last } = plausibleYears;
  return Number.isInteger(value) && value >= first && value <= last;
}

function positionAt(period: Period | undefined): number | undefined {
  return period && position(endOfPeriod(period));
}

/**
 * 时间参数 · The position of a time: a year or a period at its last day, a date at its own.
 *
 * The first of a month is the month, as the checker reads it in a cell of a period: it is what Excel
 * makes of 2023-06.
 * A whole number 1900–2200 is a year, any other number or text what the checker reads it as: a date
 * of Excel (1990–2100), the text of a day (2023年12月31日, 20231231) or of a period (2023Q2,
 * 2023年1-6月). Anything else (202306) is undefined.
 *
 * @example readTime('2023Q2') //=> 2023.5
 */
export function readTime(value: CellValue, dateSystem: DateSystem = 1900): number | undefined {
  if (typeof value === 'number' && isYear(value)) return value + 1;
  const day = readDay(value, dateSystem);
  return day ? position(atEndOfMonth(day)) : positionAt(readPeriod(value));
}

/** 截止参数 · The position of a cut-off date, which is a day even where it begins a month; else as a time. */
export function readCutOff(value: CellValue, dateSystem: DateSystem = 1900): number | undefined {
  const day = typeof value === 'number' && isYear(value) ? undefined : readDay(value, dateSystem);
  return day ? position(day) : readTime(value, dateSystem);
}

function atEndOfMonth(day: Day): Day {
  return day.day === 1 ? lastDayOfMonth(day.year, day.month) : day;
}

/** 期间参数 · The position of the end of a period; a date is its month, where it begins or ends one. */
export function readPeriodEnd(value: CellValue, dateSystem: DateSystem = 1900): number | undefined {
  return positionAt(readPeriod(value, { dateSystem, isDateFormat: true }));
}
