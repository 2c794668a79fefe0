import { lastDayOfMonth, yearPeriod, type Frequency, type Period } from '../model/index.js';
import { readWholeNumber } from './chinese-numeral.js';

/** 期间不明 · Why a text names no period that figures can be matched by. */
export type PeriodFault =
  | 'not-since-january'
  | 'across-years'
  | 'no-such-month'
  | 'no-year'
  | 'inside-period'
  | 'two-readings';

const number = '(\\d{1,2}|[一二三四五六七八九十]{1,2}|元)';
const month = `${number}月?份?`;
const quarter = '第?([1-4一二三四])';
const forms: readonly (readonly [Frequency, RegExp])[] = [
  ['year', /^(?:年|年度|全年|年全年)?$/],
  ['half', /^[年-]?h([12])$/],
  ['half', /^年?([上下])半年度?$/],
  ['quarter', /^[年-]?q([1-4])$/],
  ['quarter', new RegExp(`^年?${quarter}季度?$`)],
  ['month', /^[-/](\d{1,2})$/],
  ['month', /^\.(\d\d|[2-9])$/],
  ['month', new RegExp(`^年${number}月份?$`)],
];
const highest: Readonly<Record<Frequency, number>> = { year: 1, half: 2, quarter: 4, month: 12 };

/** 从几月（季）到几月（季）: what begins in January and ends in a month or quarter. */
const spans: readonly (readonly [Frequency, RegExp])[] = [
  ['month', new RegExp(`^[年./]${month}-${month}$`)],
  ['month', new RegExp(`^-${month}-${number}月份?$`)],
  ['quarter', new RegExp(`^年?${quarter}(?:季度?)?-${quarter}季度?$`)],
  ['quarter', /^[年-]?q([1-4])-q?([1-4])$/],
];
const firstParts: readonly (readonly [Frequency, RegExp])[] = [
  ['month', new RegExp(`^年?前${number}个?月份?$`)],
  ['quarter', /^年?前([1-4一二两三四])个?季度?$/],
];
const yearAgain = new RegExp(`^([年./-]?${month})-(\\d{4})([年./-]?)${month}$`);
const dayNumber = '0?(\\d{1,2})';
const days = new RegExp(
  `^[年./-]${dayNumber}[月./-]${dayNumber}日?-(?:(\\d{4})[年./-])?${dayNumber}[月./-]${dayNumber}日?$`,
);
const laterYear = /-(?:次年|\d{4}年?度?$)/;
const single = /[本当单](?:月|季|期|半年)/;

function readIndex(text: string | undefined): number | undefined {
  if (text === undefined || text === '上' || text === '元') return 1;
  return text === '下' ? 2 : readWholeNumber(text);
}

function periodOf(year: number, frequency: Frequency, index: number | undefined) {
  if (index === undefined || index < 1 || index > highest[frequency]) return undefined;
  return { year, frequency, index };
}

function matchOf(list: readonly (readonly [Frequency, RegExp])[], rest: string) {
  for (const [frequency, form] of list) {
    const parts = form.exec(rest);
    if (parts) return { frequency, parts: parts.slice(1).map(readIndex) };
  }
  return undefined;
}

/** What ends in a part of the year, if it begins with the first; the whole year has one name. */
function spanOf(
  year: number,
  frequency: Frequency,
  [from, to]: readonly (number | undefined)[],
): Period | PeriodFault {
  const period = periodOf(year, frequency, to);
  if (!period || !periodOf(year, frequency, from) || (from ?? 0) > period.index) {
    return 'no-such-month';
  }
  if (from !== 1) return 'not-since-january';
  return period.index === highest[frequency] ? yearPeriod(year) : period;
}

/** 2023年1月-2023年6月: the year stands before both ends. */
function yearTwice(year: number, rest: string): Period | PeriodFault | undefined {
  const [, , from, again, , to] = yearAgain.exec(rest) ?? [];
  if (again === undefined) return undefined;
  if (Number(again) !== year) return 'across-years';
  return spanOf(year, 'month', [readIndex(from), readIndex(to)]);
}

/** 2023年1月1日-6月30日: a span from one day to another. */
function fromDayToDay(year: number, rest: string): Period | PeriodFault | undefined {
  const parts = days.exec(rest);
  if (!parts) return undefined;
  const [fromMonth = 0, fromDay = 0, again = year, month = 0, day = 0] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  if (again !== year) return 'across-years';
  const period = spanOf(year, 'month', [fromMonth, month]);
  if (typeof period === 'string') return period;
  if (fromDay !== 1) return 'not-since-january';
  return day === lastDayOfMonth(year, month).day ? period : 'inside-period';
}

/**
 * 年份之后 · The period that a year and the text behind it name, or why they name none.
 *
 * A span from January is the period that ends with it, because an amount counts from 1 January and
 * a level stands at the end; the text is folded, all its dashes are hyphens.
 *
 * @example periodForm(2023, '年1-6月') //=> { year: 2023, frequency: 'month', index: 6 }
 */
export function periodForm(year: number, rest: string): Period | PeriodFault | undefined {
  if (single.test(rest)) return 'not-since-january';
  const named = matchOf(forms, rest);
  if (named) return periodOf(year, named.frequency, named.parts[0] ?? 1) ?? wrongMonth(named);
  const first = matchOf(firstParts, rest);
  if (first) return spanOf(year, first.frequency, [1, first.parts[0]]);
  const span = matchOf(spans, rest);
  if (span) return spanOf(year, span.frequency, span.parts);
  return (
    fromDayToDay(year, rest) ??
    yearTwice(year, rest) ??
    (laterYear.test(rest) ? 'across-years' : undefined)
  );
}

function wrongMonth({ frequency }: { readonly frequency: Frequency }): PeriodFault | undefined {
  return frequency === 'month' ? 'no-such-month' : undefined;
}
