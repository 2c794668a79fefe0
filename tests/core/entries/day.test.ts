import { fc } from '../../support/laws.js';
import { readDay, readSerial } from '../../../src/core/entries/index.js';
import {
  isoDay,
  isRealDay,
  lastDayOfMonth,
  serialOfDay,
  type Day,
} from '../../../src/core/model/index.js';
import { chineseDigits, chineseNumeral, fullWidth } from './chinese-rendering.js';
import { hostileTexts } from './hostile-texts.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];
const monthName = (month: number) => months[month - 1] ?? '';
const spoken = (count: number) => chineseNumeral(count).replace(/^一十/, '十');

const forms: readonly (readonly [string, (day: Day) => string | number])[] = [
  ['2023-12-31', isoDay],
  ['2023-1-5', ({ year, month, day }) => `${year}-${month}-${day}`],
  ['2023/12/31', ({ year, month, day }) => `${year}/${month}/${day}`],
  ['2023.12.31', ({ year, month, day }) => `${year}.${month}.${day}`],
  ['2023—12—31', (day) => isoDay(day).replace(/-/g, '—')],
  ['20231231', (day) => isoDay(day).replace(/-/g, '')],
  ['20231231 as a number', (day) => Number(isoDay(day).replace(/-/g, ''))],
  ['2023年12月31日', ({ year, month, day }) => `${year}年${month}月${day}日`],
  ['2023年12月31号', ({ year, month, day }) => `${year}年${month}月${day}号`],
  ['2023 年 12 月 31 日', ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`],
  ['２０２３－１２－３１', (day) => fullWidth(isoDay(day))],
  ['２０２３年１２月３１日', ({ year, month, day }) => fullWidth(`${year}年${month}月${day}日`)],
  [
    '二〇二三年十二月三十一日',
    ({ year, month, day }) => `${chineseDigits(year)}年${spoken(month)}月${spoken(day)}日`,
  ],
  ['二〇二三年12月31日', ({ year, month, day }) => `${chineseDigits(year)}年${month}月${day}日`],
  ['2023、12、31', ({ year, month, day }) => `${year}、${month}、${day}`],
  ['2023·12·31', ({ year, month, day }) => `${year}·${month}·${day}`],
  ['2023.12.31.', ({ year, month, day }) => `${year}.${month}.${day}.`],
  ['2023-12-31 00:00:00', (day) => `${isoDay(day)} 00:00:00`],
  ['2023-12-31T00:00:00', (day) => `${isoDay(day)}T00:00:00`],
  ['2023/12/31 8:30', ({ year, month, day }) => `${year}/${month}/${day} 8:30`],
  ['2023年12月31日24时', ({ year, month, day }) => `${year}年${month}月${day}日24时`],
  ['2023年12月31日 星期日', ({ year, month, day }) => `${year}年${month}月${day}日 星期日`],
  ['31 December 2023', ({ year, month, day }) => `${day} ${monthName(month)} ${year}`],
  ['31-Dec-2023', ({ year, month, day }) => `${day}-${monthName(month).slice(0, 3)}-${year}`],
  ['Dec 31, 2023', ({ year, month, day }) => `${monthName(month).slice(0, 3)} ${day}, ${year}`],
];

const days = fc
  .record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDay);

test.each(forms)('a day written like %s is that day', (_, write) => {
  fc.assert(fc.property(days, (day) => expect(readDay(write(day))).toEqual(day)));
  expect(readDay(write({ year: 2023, month: 2, day: 30 }))).toBeUndefined();
});

test.each([
  ['2023年12月底', { year: 2023, month: 12, day: 31 }],
  ['2023年6月末', { year: 2023, month: 6, day: 30 }],
  ['2024 年 2 月底', { year: 2024, month: 2, day: 29 }],
  ['２０２３年２月份底', { year: 2023, month: 2, day: 28 }],
  ['二〇二三年元月末', { year: 2023, month: 1, day: 31 }],
  ['2023年底', { year: 2023, month: 12, day: 31 }],
  ['2023年末', { year: 2023, month: 12, day: 31 }],
])('%s is the last day of its month or year', (text, day) => {
  expect(readDay(text)).toEqual(day);
});

test.each([
  '2023年13月底',
  '12月底',
  '23年底',
  '2023底',
  '2023年12月中',
  '2023年12月底前',
  '2023年12月31日底',
])('%s is no day', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('元月 is January', () => {
  expect(readDay('2024年元月5日')).toEqual({ year: 2024, month: 1, day: 5 });
  expect(readDay('二〇二四年元月五日')).toEqual({ year: 2024, month: 1, day: 5 });
});

test.each([1900, 1904] as const)('a serial number counted from %s is its day', (system) => {
  fc.assert(
    fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, time) => {
      expect(readDay(serialOfDay(day, system) + time, system)).toEqual(day);
    }),
  );
});

test.each([
  [32873, undefined],
  [32874, { year: 1990, month: 1, day: 1 }],
  [73415, lastDayOfMonth(2100, 12)],
  [73416, undefined],
  [2023, undefined],
  [-1, undefined],
  [NaN, undefined],
  [Infinity, undefined],
])('the number %s as a date', (serial, day) => {
  expect(readSerial(serial)).toEqual(day);
});

test.each([
  ['31/12/2023', 'could be read in two ways'],
  ['12/31/2023', 'could be read in two ways'],
  ['23-12-31', 'has no century'],
  ['2023-12', 'is a month'],
  ['2023', 'is a year'],
  ['202306', 'is no day'],
  ['2023 1 231', 'has stray spaces inside'],
  ['2023-00-10', 'does not exist'],
  ['2023-02-29', 'does not exist'],
  ['1899-12-31', 'is too early'],
  ['2201-01-01', 'is too late'],
  ['2023-12-31T16:00:00Z', 'belongs to another time zone'],
  ['2023-12-31 25:00', 'has no such hour'],
  ['45291', 'is a serial number as text'],
  ['0 Foo 2023', 'has no such month'],
  ['2023.1-6', 'is a span of months'],
  ['2023/1-6', 'is a span of months'],
  ['2023年1-3', 'is a span of months'],
  ['2023-1.6', 'mixes two ways of writing'],
])('%s is refused: it %s', (text) => {
  expect(readDay(text)).toBeUndefined();
});

test('answers, errors and blanks are no days', () => {
  for (const value of [true, null, { error: '#REF!' }]) expect(readDay(value)).toBeUndefined();
});

test('no text fails, and every day that is read exists', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const day = readDay(text);
      return day === undefined || isRealDay(day);
    }),
    { numRuns: 2000 },
  );
});
