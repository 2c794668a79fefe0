import {
  dayOfSerial,
  isRealDay,
  lastDayOfMonth,
  type CellValue,
  type DateSystem,
  type Day,
} from '../model/index.js';
import { readWholeNumber } from './chinese-numeral.js';
import { longestEntry, tidyText } from './tidy-text.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishMonth =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?' +
  '|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const clock = '(?:[01]?\\d|2[0-4])';
const timeOfDay = new RegExp(
  `(?:[ T]${clock}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,7})?)?` +
    `| ?${clock}时(?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?)$`,
);
const weekday = / ?\(?(?:星期|周)[一二三四五六日天]\)?$/;
const numeral = '[〇○零一二三四五六七八九十]';
const yearForm = `\\d{4}|${numeral}{4}`;
const partForm = `\\d{1,2}|${numeral}{1,3}`;
const forms = [
  /^(\d{4})(\d\d)(\d\d)$/,
  /^(\d{4}) ?- ?(\d{1,2}) ?- ?(\d{1,2}) ?[日号.]?$/,
  /^(\d{4}) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2}) ?[日号.]?$/,
  /^(\d{4}) ?[.·、] ?(\d{1,2}) ?[.·、] ?(\d{1,2}) ?[日号.]?$/,
  /^(\d{4}) ?年 ?(\d{1,2}) ?[-/.·、] ?(\d{1,2}) ?[日号]$/,
  new RegExp(`^(${yearForm}) ?年 ?(${partForm}|元) ?月 ?(${partForm}) ?[日号]?$`),
];
const endForm = new RegExp(`^(${yearForm}) ?年 ?(?:(${partForm}|元) ?月份? ?)?[底末]$`);
const dashes = /[‐-―−]/g;
const dayFirst = new RegExp(`^(\\d{1,2})[ -]?${englishMonth}[ ,-] ?(\\d{4})$`, 'i');
const monthFirst = new RegExp(`^${englishMonth} (\\d{1,2}),? ?(\\d{4})$`, 'i');

/** 年份范围 · The years that a typed year can mean, as in the functions. */
export const plausibleYears = { first: 1900, last: 2200 } as const;
const serialYears = { first: 1990, last: 2100 } as const;

function realDay(year?: string, month?: string, day?: string): Day | undefined {
  const parts = [year, month === '元' ? '一' : month, day];
  const [y, m, d] = parts.map((each) => readWholeNumber(each ?? ''));
  if (y === undefined || m === undefined || d === undefined) return undefined;
  if (y < plausibleYears.first || y > plausibleYears.last) return undefined;
  const result = { year: y, month: m, day: d };
  return isRealDay(result) ? result : undefined;
}

/** 月末、年末 · The last day of a month or of a year, told as its end: 2023年12月底, 2023年末. */
function endDay(text: string): Day | undefined {
  const [, year, month = '12'] = endForm.exec(text) ?? [];
  const first = realDay(year, month, '1');
  return first && lastDayOfMonth(first.year, first.month);
}

function englishDay(text: string): Day | undefined {
  const [, month, day, year] = monthFirst.exec(text) ?? [];
  const [, firstDay, secondMonth, lastYear] = dayFirst.exec(text) ?? [];
  const name = (month ?? secondMonth ?? '').slice(0, 3).toLowerCase();
  return realDay(year ?? lastYear, String(months.indexOf(name) + 1), day ?? firstDay);
}

function dayOfText(raw: string): Day | undefined {
  const tidy = tidyText(raw);
  if (tidy.length > longestEntry) return undefined;
  const dated = tidy
    .replace(/^'?(?:截[至止]到?)?/, '')
    .replace(weekday, '')
    .replace(timeOfDay, '');
  const text = dated.replace(dashes, '-');
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return realDay(match[1], match[2], match[3]);
  }
  return endDay(text) ?? englishDay(text);
}

/** 日期序列值 · The day of a serial number between 1990 and 2100; undefined for any other number. */
export function readSerial(value: number, dateSystem: DateSystem = 1900): Day | undefined {
  if (!(value >= 0 && value < 100_000)) return undefined;
  const day = dayOfSerial(value, dateSystem);
  return day.year >= serialYears.first && day.year <= serialYears.last ? day : undefined;
}

/**
 * 日期 · The day that a cell holds: a date of Excel, or the digits or text of a date.
 *
 * The year comes first, with four digits, or the month is an English word; 31/12/2023 could be
 * read in two ways and is refused, as are days that do not exist and times of another zone, and
 * 2023.1-6, which is a span of months.
 *
 * @example readDay('2023年12月31日') //=> { year: 2023, month: 12, day: 31 }
 */
export function readDay(value: CellValue, dateSystem: DateSystem = 1900): Day | undefined {
  if (typeof value === 'string') return dayOfText(value);
  if (typeof value !== 'number') return undefined;
  return readSerial(value, dateSystem) ?? dayOfText(String(value));
}
