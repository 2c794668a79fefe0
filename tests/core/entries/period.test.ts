import fc from 'fast-check';
import { readPeriod, readYear } from '../../../src/core/entries/index.js';
import { periodText } from '../../../src/core/model/index.js';
import { hostileTexts } from './hostile-texts.js';

test.each([
  [2023, '2023'],
  ['2023', '2023'],
  ['２０２３', '2023'],
  ['2023年', '2023'],
  ['2023 年度', '2023'],
  ['2023年底', '2023'],
  ['二〇二三年', '2023'],
  ['2023H1', '2023H1'],
  ['2023h2', '2023H2'],
  ['2023年上半年', '2023H1'],
  ['2023下半年', '2023H2'],
  ['2023Q2', '2023Q2'],
  ['2023q2', '2023Q2'],
  ['2023 Q2', '2023Q2'],
  ['２０２３Ｑ２', '2023Q2'],
  ['2023-Q2', '2023Q2'],
  ['2023年Q2', '2023Q2'],
  ['2023年第二季度', '2023Q2'],
  ['2023年二季度', '2023Q2'],
  ['2023年第2季度', '2023Q2'],
  ['2023-06', '2023-06'],
  ['2023—06', '2023-06'],
  ['2023/6', '2023-06'],
  ['2023.06', '2023-06'],
  ['2023.6', '2023-06'],
  ['2023.10', '2023-10'],
  ['2023年6月', '2023-06'],
  ['2023年6月份', '2023-06'],
  ['2023年元月', '2023-01'],
  ['2023年十二月', '2023-12'],
  ['2023-06-30', '2023-06'],
  ['2023年6月30日', '2023-06'],
])('%j is the period %s', (value, text) => {
  const period = readPeriod(value);
  expect(period && periodText(period)).toBe(text);
});

test.each([
  202306,
  '202306',
  20230630,
  '20230630',
  '2023.1',
  2023.1,
  2023.06,
  '2023年1-6月',
  '2023-2024',
])('%j is refused, since it can be read in two ways', (value) => {
  expect(readPeriod(value)).toBeUndefined();
});

test.each([
  1899,
  2201,
  '1899',
  '2023H3',
  '2023Q5',
  '2023Q0',
  '2023-13',
  '2023-00',
  '23年',
  '6月',
  '',
  null,
  true,
])('%j is no period', (value) => {
  expect(readPeriod(value)).toBeUndefined();
});

test('a date is its month, and only where the format shows a date', () => {
  const june = { year: 2023, frequency: 'month', index: 6 };
  expect(readPeriod(45107, { isDateFormat: true })).toEqual(june);
  expect(readPeriod(45107 - 1462, { isDateFormat: true, dateSystem: 1904 })).toEqual(june);
  expect(readPeriod(45107)).toBeUndefined();
});

test('a year typed into a cell that shows dates is that year', () => {
  expect(readPeriod(2023, { isDateFormat: true })).toMatchObject({ year: 2023, frequency: 'year' });
});

test.each([
  [2020, 2020],
  ['2020年', 2020],
  [' 2020 ', 2020],
  ['二〇二〇', 2020],
  ['2020Q1', undefined],
  ['2020-12-31', undefined],
  [44196, undefined],
  [null, undefined],
])('the year of %j is %s', (value, year) => {
  expect(readYear(value)).toBe(year);
});

test('every period reads back from its canonical text', () => {
  const highest = { year: 1, half: 2, quarter: 4, month: 12 } as const;
  const periods = fc.constantFrom('year', 'half', 'quarter', 'month').chain((frequency) =>
    fc.record({
      year: fc.integer({ min: 1900, max: 2200 }),
      frequency: fc.constant(frequency),
      index: fc.integer({ min: 1, max: highest[frequency] }),
    }),
  );
  fc.assert(
    fc.property(periods, (period) => expect(readPeriod(periodText(period))).toEqual(period)),
  );
});

test('no text fails', () => {
  fc.assert(
    fc.property(hostileTexts, (text) => {
      const period = readPeriod(text);
      return period === undefined || (period.index >= 1 && period.index <= 12);
    }),
    { numRuns: 2000 },
  );
});
