/** 日期 · A day of the calendar, without time and without time zone (month 1–12, day 1–31). */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The two ways in which workbooks count days: from 1900 or from 1904. */
export type DateSystem = 1900 | 1904;

const millisecondsPerDay = 86_400_000;
const epochs: Readonly<Record<DateSystem, number>> = {
  1900: Date.UTC(1899, 11, 30),
  1904: Date.UTC(1904, 0, 1),
};

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month (28–31). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? NaN);
}

/** The last day of a month. */
export function lastDayOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}

/** Whether year, month and day name a day that exists. */
export function isRealDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of an Excel serial number; fractions (times of day) are dropped. */
export function dayOfSerial(serial: number, system: DateSystem = 1900): Day {
  const date = new Date(epochs[system] + Math.floor(serial) * millisecondsPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The Excel serial number of a day. */
export function serialOfDay({ year, month, day }: Day, system: DateSystem = 1900): number {
  return (Date.UTC(year, month - 1, day) - epochs[system]) / millisecondsPerDay;
}

/** A day as ISO text, such as 2023-12-31. */
export function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is written as such a day. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** Negative, zero or positive as the first day is before, on or after the second. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * 时间位置 · Position of the end of a day on the axis of years.
 *
 * 30 June is exactly half a year, 31 December a whole one.
 *
 * @example position({ year: 2023, month: 6, day: 30 }) //=> 2023.5
 */
export function position({ year, month, day }: Day): number {
  return year + (month - 1 + day / daysInMonth(year, month)) / 12;
}
