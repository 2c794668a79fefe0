import {
  lastDayOfMonth,
  yearPeriod,
  type CellValue,
  type DateSystem,
  type Day,
  type Period,
} from '../model/index.js';
import { readWholeNumber } from './chinese-numeral.js';
import { plausibleYears, readDay, readSerial } from './day.js';
import { periodForm, type PeriodFault } from './period-form.js';
import { foldHeader, longestEntry } from './tidy-text.js';

/** What a reader of periods must know of the cell around the value. */
export interface PeriodContext {
  readonly dateSystem?: DateSystem;
  /** Whether the number format shows a date; only then is a serial number its month. */
  readonly isDateFormat?: boolean;
}

type Reading = Period | PeriodFault | undefined;

const dashes = /[‐-―−~〜至到]/g;
const yearFirst = /^(\d{4}|[〇○零一二三四五六七八九]{4})(.{0,24})$/;
const lead = /^'?(?:截[至止]到?|至)?/;
const cumulative = /\(?累计数?\)?$/;
const atEnd = /(年度?|季度?|月份?)[末底]$/;
const severalReadings = /^\d{4}(?:\d\d|\d{4}|\.\d{1,2})$/;

function isPlausibleYear(year: number): boolean {
  return year >= plausibleYears.first && year <= plausibleYears.last;
}

/** A period by its name: the year first, and then a part of it. */
function namedPeriod(text: string): Reading {
  const [, digits = '', rest = ''] = yearFirst.exec(text) ?? [];
  const year = readWholeNumber(digits);
  if (year === undefined || !isPlausibleYear(year)) return undefined;
  const part = rest.replace(cumulative, '');
  const isYearToDate = part !== rest && /^年?度?$/.test(part);
  return isYearToDate ? 'two-readings' : periodForm(year, part.replace(atEnd, '$1'));
}

/** A day that begins or ends its month stands for the month; any other is no period. */
function monthOf(day: Day | undefined): Reading {
  if (!day) return undefined;
  const isEdge = day.day === 1 || day.day === lastDayOfMonth(day.year, day.month).day;
  return isEdge ? { year: day.year, frequency: 'month', index: day.month } : 'inside-period';
}

/** What is wrong with a text that would speak of a period if a year stood before it. */
function faultWithoutYear(text: string): PeriodFault | undefined {
  if (/^\d{4}/.test(text)) return undefined;
  const reading = namedPeriod(`2000年${text}`) ?? namedPeriod(`2000${text}`);
  if (reading === undefined) return undefined;
  return reading === 'not-since-january' ? reading : 'no-year';
}

function readingOfText(value: string): Reading {
  const folded = foldHeader(value);
  if (folded.length > longestEntry) return undefined;
  const text = folded.replace(lead, '').replace(/止$/, '').replace(dashes, '-');
  const named = namedPeriod(text);
  if (named !== undefined) return named;
  if (severalReadings.test(text)) return 'two-readings';
  return monthOf(readDay(value.replace(lead, ''))) ?? faultWithoutYear(text);
}

function readingOf(value: CellValue, { isDateFormat, dateSystem }: PeriodContext): Reading {
  if (typeof value === 'string') return readingOfText(value);
  if (typeof value !== 'number') return undefined;
  if (Number.isInteger(value) && isPlausibleYear(value)) return yearPeriod(value);
  const ofDay = isDateFormat ? monthOf(readSerial(value, dateSystem)) : undefined;
  if (ofDay) return ofDay;
  return severalReadings.test(String(value)) ? 'two-readings' : undefined;
}

/**
 * 期间 · The year, half-year, quarter or month that a cell names.
 *
 * A span from January (2023年1-6月, 前三季度) and an end (6月末) are the period that ends there, a
 * date is its month where it begins or ends one. Refused, because they have two readings or none:
 * 202306, 20230630, 2023.1 (January, or October without its zero), numbers with decimals, spans that
 * begin later, run over two years or have no year, 本月 and 当季.
 *
 * @example readPeriod('2023年第二季度') //=> { year: 2023, frequency: 'quarter', index: 2 }
 */
export function readPeriod(value: CellValue, context: PeriodContext = {}): Period | undefined {
  const reading = readingOf(value, context);
  return typeof reading === 'string' ? undefined : reading;
}

/** 期间不明 · Why a cell names no period; undefined where it names one, and where no reason is known. */
export function periodFault(
  value: CellValue,
  context: PeriodContext = {},
): PeriodFault | undefined {
  const reading = readingOf(value, context);
  return typeof reading === 'string' ? reading : undefined;
}

/** 年份 · The year that a cell names (2023, 2023年, 二〇二三年); undefined for shorter periods and dates. */
export function readYear(value: CellValue): number | undefined {
  const period = readPeriod(value);
  return period?.frequency === 'year' ? period.year : undefined;
}
