import { fc } from '../../support/laws.js';
import { periodFault, readPeriod, readYear } from '../../../src/core/entries/index.js';
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
  '2023-2024',
  '2023年累计',
])('%j is refused, since it can be read in two ways', (value) => {
  expect(readPeriod(value)).toBeUndefined();
});

test.each([
  ['2023年1-9月', '2023-09'],
  ['2023年1—6月', '2023-06'],
  ['2023年1–6月份', '2023-06'],
  ['2023年1~6月', '2023-06'],
  ['２０２３年１～６月', '2023-06'],
  ['2023年1月-6月', '2023-06'],
  ['2023年1至6月', '2023-06'],
  ['2023年1月到6月', '2023-06'],
  ['2023年一至九月', '2023-09'],
  ['二〇二三年一月至六月', '2023-06'],
  ['2023年元月至6月', '2023-06'],
  ['2023年1-6月累计', '2023-06'],
  ['2023年1-6月（累计）', '2023-06'],
  ['2023年6月累计', '2023-06'],
  ['2023.1-6', '2023-06'],
  ['2023.01-06', '2023-06'],
  ['2023.1-10', '2023-10'],
  ['2023年1-3', '2023-03'],
  ['2023/1-6', '2023-06'],
  ['2023-1-6月', '2023-06'],
  ['2023.01-2023.06', '2023-06'],
  ['2023年1月至2023年6月', '2023-06'],
  ['202301-202306', '2023-06'],
  ['2023年1-12月', '2023'],
  ['2023年前三季度', '2023Q3'],
  ['2023年前两季度', '2023Q2'],
  ['2023年1-3季度', '2023Q3'],
  ['2023年一至三季度', '2023Q3'],
  ['2023年第一季度至第三季度', '2023Q3'],
  ['2023Q1-Q3', '2023Q3'],
  ['2023年前6个月', '2023-06'],
  ['2023年前九月', '2023-09'],
  ['2023年上半年末', '2023H1'],
  ['2023上半年', '2023H1'],
  ['2023年末', '2023'],
  ['2023年6月末', '2023-06'],
  ['2023年6月底', '2023-06'],
  ['2023年二季度末', '2023Q2'],
  ['2023年第三季度末', '2023Q3'],
  ['截至2023年6月底', '2023-06'],
  ['截止2023年6月30日', '2023-06'],
  ['2023年二季度累计', '2023Q2'],
  ['2023年1月1日至6月30日', '2023-06'],
  ['2023年01月01日—2023年12月31日', '2023'],
  ['2023-01-01至2023-06-30', '2023-06'],
  ['2023.1.1-6.30', '2023-06'],
])('%s is what ends with %s', (value, text) => {
  const period = readPeriod(value);
  expect(period && periodText(period)).toBe(text);
  expect(periodFault(value)).toBeUndefined();
});

test.each([
  ['2023年4-6月', 'not-since-january'],
  ['2023年2-3', 'not-since-january'],
  ['2023年二至三季度', 'not-since-january'],
  ['2023年本月', 'not-since-january'],
  ['2023年6月当月', 'not-since-january'],
  ['2023年二季度（当季）', 'not-since-january'],
  ['2022年11月-2023年2月', 'across-years'],
  ['2022.11-2023.2', 'across-years'],
  ['2022-2023年', 'across-years'],
  ['2023年11月至次年2月', 'across-years'],
  ['2023年1-13月', 'no-such-month'],
  ['2023年0-6月', 'no-such-month'],
  ['2023年0月', 'no-such-month'],
  ['2023年13月', 'no-such-month'],
  ['2023年6-3月', 'no-such-month'],
  ['2023年1-6.', undefined],
  ['2023年1月1日至6月15日', 'inside-period'],
  ['2023年4月1日至6月30日', 'not-since-january'],
  ['2023年1月16日至6月30日', 'not-since-january'],
  ['2022年1月1日至2023年6月30日', 'across-years'],
  ['1-6月', 'no-year'],
  ['前三季度', 'no-year'],
  ['上半年', 'no-year'],
  ['年末', 'no-year'],
  ['6月末', 'no-year'],
  ['本月', 'not-since-january'],
  ['当季', 'not-since-january'],
  ['4-6月', 'not-since-january'],
  ['2023-06-15', 'inside-period'],
  ['2023-1-6', 'inside-period'],
  ['2023年6月15日', 'inside-period'],
  ['202306', 'two-readings'],
  [202306, 'two-readings'],
  [20230630, 'two-readings'],
  [2023.06, 'two-readings'],
  ['2023.1', 'two-readings'],
  ['2023年累计', 'two-readings'],
  ['第二阶段', undefined],
  ['23年', undefined],
  [true, undefined],
])('%j is refused: %s', (value, fault) => {
  expect(readPeriod(value)).toBeUndefined();
  expect(periodFault(value)).toBe(fault);
});

test.each([
  ['2023-06-01', '2023-06'],
  ['2023-06-30', '2023-06'],
  ['2024-02-29', '2024-02'],
])('%s begins or ends its month', (value, text) => {
  const period = readPeriod(value);
  expect(period && periodText(period)).toBe(text);
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
  expect(readPeriod(45092, { isDateFormat: true })).toBeUndefined();
  expect(periodFault(45092, { isDateFormat: true })).toBe('inside-period');
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
