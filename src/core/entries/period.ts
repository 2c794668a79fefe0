import { yearPeriod } from '../model/index.js';
import type { CellValue, DateSystem, Day, Frequency, Period } from '../model/index.js';
import { readWholeNumber } from './chinese-numeral.js';
import { plausibleYears, readDay, readSerial } from './day.js';
import { foldHeader, longestEntry } from './tidy-text.js';

/** What a reader of periods must know of the cell around the value. */
export interface PeriodContext {
  readonly dateSystem?: DateSystem;
  /** Whether the number format shows a date; only then is a serial number its month. */
  readonly isDateFormat?: boolean;
}

const numeral = '[一二三四五六七八九十]{1,2}';
const forms: readonly (readonly [Frequency, RegExp])[] = [
  ['year', /^(?:年|年度|全年|年全年|年末|年底)?$/],
  ['half', /^[年-]?h([12])$/],
  ['half', /^年?([上下])半年$/],
  ['quarter', /^[年-]?q([1-4])$/],
  ['quarter', /^年?第?([1-4一二三四])季度?$/],
  ['month', /^[-/](\d{1,2})$/],
  ['month', /^\.(\d\d|[2-9])$/],
  ['month', new RegExp(`^年(\\d{1,2}|${numeral}|元)月份?$`)],
];
const highest: Readonly<Record<Frequency, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

function isPlausibleYear(year: number): boolean {
  return year >= plausibleYears.first && year <= plausibleYears.last;
}

function readIndex(text: string | undefined): number | undefined {
  if (text === undefined || text === '上' || text === '元') return 1;
  return text === '下' ? 2 : readWholeNumber(text);
}

function periodOfText(text: string): Period | undefined {
  const match = /^'?(\d{4}|[〇○零一二三四五六七八九]{4})(.{0,8})$/.exec(text);
  const year = readWholeNumber(match?.[1] ?? '');
  if (!match || year === undefined || !isPlausibleYear(year)) return undefined;
  for (const [frequency, form] of forms) {
    const part = form.exec(match[2] ?? '');
    const index = part ? readIndex(part[1]) : undefined;
    if (index && index <= highest[frequency]) return { year, frequency, index };
  }
  return undefined;
}

function monthOf(day: Day | undefined): Period | undefined {
  return day && { year: day.year, frequency: 'month', index: day.month };
}

/**
 * 期间 · The year, half-year, quarter or month that a cell names; a date is its month.
 *
 * Refused because they can be read in two ways: 202306, 20230630, 2023.1 (January, or October without its
 * zero), every number with decimals, and spans such as 1-6月.
 *
 * @example readPeriod('2023年第二季度') //=> { year: 2023, frequency: 'quarter', index: 2 }
 */
export function readPeriod(value: CellValue, context: PeriodContext = {}): Period | undefined {
  if (typeof value === 'number') {
    if (Number.isInteger(value) && isPlausibleYear(value)) return yearPeriod(value);
    return context.isDateFormat ? monthOf(readSerial(value, context.dateSystem)) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = foldHeader(value).replace(/[‐-―−]/g, '-');
  if (text.length > longestEntry) return undefined;
  return periodOfText(text) ?? (/^\d+$/.test(text) ? undefined : monthOf(readDay(value)));
}

/** 年份 · The year that a cell names (2023, 2023年, 二〇二三年); undefined for shorter periods and dates. */
export function readYear(value: CellValue): number | undefined {
  const period = readPeriod(value);
  return period?.frequency === 'year' ? period.year : undefined;
}
