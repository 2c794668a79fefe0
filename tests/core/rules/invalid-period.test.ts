import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'invalid-period';
const withPeriod = (period: string) =>
  workbook(`
    数据 | 区划代码 | 指标代码 | 期间      | 数值
    2    | 340100   | coverage | ${period} | 85
  `);
const coverOf = (day: string) => workbook(`封面 | 截止日期 | ${day}`);

test.each([
  ['202306', 'two-readings'],
  ['20230630', 'two-readings'],
  ['2023.1', 'two-readings'],
  ['1-6月', 'no-year'],
  ['本月', 'not-since-january'],
  ['2023年4-6月', 'not-since-january'],
  ['2022年11月-2023年2月', 'across-years'],
  ['2023年1-13月', 'no-such-month'],
  ['"2023-13"', 'no-such-month'],
  ['2023-06-15', 'inside-period'],
  ['"2023-06-15"', 'inside-period'],
  ['23年度', null],
  ['2023Q5', null],
  ['2023上', null],
  ['近三年', null],
  ['TRUE', null],
])('the period %s cannot be read, or in two ways: %s', (period, why) => {
  const book = withPeriod(period);
  const raw = book.sheets[0]?.columns[2]?.values[2];
  const found = period === 'TRUE' ? 'true' : String(raw);
  expect(findings(rule, book)).toEqual([at(rule, '数据!C2', { found, expects: 'period', why })]);
});

test.each([
  '2023',
  '"2023"',
  '2023年',
  '2023年度',
  '二〇二三年',
  '２０２３',
  '2023H1',
  '2023年上半年',
  '2023Q2',
  '2023年第二季度',
  '"2023-06"',
  '2023年6月',
  '2023-06-30',
  '2023-06-01',
  '2023年1-6月',
  '2023年前三季度',
  '2023年6月末',
  '…',
  '—',
  '',
])('the period %s can be read, is declared absent, or is told elsewhere', (period) => {
  expect(findings(rule, withPeriod(period))).toEqual([]);
});

test.each([
  '2023-12-31',
  '"2023-12-31"',
  '2023年12月31日',
  '2023/12/31',
  '2023.12.31',
  '20231231',
  '2023年12月31号',
  '二〇二三年十二月三十一日',
  '２０２３年１２月３１日',
  '"2023-12-31 00:00:00"',
  '2023年12月31日（星期日）',
  '31 December 2023',
  '2023年底',
  '2023年12月末',
])('the day %s can be read', (day) => {
  expect(findings(rule, coverOf(day))).toEqual([]);
});

test.each(['23年底', '2023年12月', '"2023-02-30"', '31/12/2023', '12月31日', '年底前'])(
  'the day %s cannot',
  (day) => {
    const facts = { found: day.replaceAll('"', ''), expects: 'day', why: null };
    expect(findings(rule, coverOf(day))).toEqual([at(rule, '封面!B1', facts)]);
  },
);

test('base and target years, batches and the days of lists are held to it too', () => {
  const book = workbook(`
    指标 | 指标代码 | 基期年   | 目标年   | 当前期间
    2    | coverage | 十三五末 | 2025年末 | 2023年底
    3    | coverage | 2020-12-31 | 25     | 三季度
    站点 | 站点编号 | 建成日期 | 停用日期
    2    | A01      | 去年     | —
    批次 | 批次 | 年份
    2    | 1    | 首年
    任务 | 任务编号 | 开始日期 | 截止日期
    2    | T1       | 2021年1月1日 | 长期
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!B2', { found: '十三五末', expects: 'year', why: null }),
    at(rule, '指标!B3', { found: '44196', expects: 'year', why: null }),
    at(rule, '指标!C3', { found: '25', expects: 'year', why: null }),
    at(rule, '指标!D3', { found: '三季度', expects: 'period', why: 'no-year' }),
    at(rule, '站点!B2', { found: '去年', expects: 'day', why: null }),
    at(rule, '批次!B2', { found: '首年', expects: 'year', why: null }),
    at(rule, '任务!C2', { found: '长期', expects: 'day', why: null }),
  ]);
});

test('a month or a year is a day only where a station was built', () => {
  const book = workbook(`
    站点 | 站点编号 | 建成日期 | 停用日期
    2    | A01      | 2021年6月 | —
    3    | A02      | 2021     | —
    4    | A03      | 2021年底 | 2023年6月
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '站点!C4', { found: '2023年6月', expects: 'day', why: null }),
  ]);
});

test('an error value is told as such', () => {
  expect(findings(rule, withPeriod('#N/A'))).toEqual([]);
});
