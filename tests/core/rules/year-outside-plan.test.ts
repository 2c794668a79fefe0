import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'year-outside-plan';
const outside = (found: number, first = 2020) => ({ found, first, last: 2025, history: null });
const history = (found: number, rows: number, first = 2020) => ({
  ...outside(found, first),
  history: rows,
});
const withPeriod = (period: string) =>
  workbook(`
    封面 | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间      | 数值
    2    | 340100   | coverage | ${period} | 85
  `);

test.each([
  ['2026', 2026],
  ['2032Q1', 2032],
])('a figure of %s is outside a plan of 2021 to 2025 with its base in 2020', (period, year) => {
  expect(findings(rule, withPeriod(period))).toEqual([at(rule, '数据!C2', outside(year))]);
});

test.each(['2020', '2021', '2023H1', '2025', '2025-12', '…', '20xx'])(
  'a figure of %s is not, or its period is told elsewhere',
  (period) => {
    expect(findings(rule, withPeriod(period))).toEqual([]);
  },
);

test('figures may go back to an earlier base year that the workbook states', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    指标 | 指标代码 | 目标类型 | 基期年 | 目标年
    2    | coverage | 上升     | 2018   | 2025
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2018 | 60
    3    | 340100   | coverage | 2017 | 55
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!C3', history(2017, 1, 2018))]);
});

test('figures of years before the base are asked about once a year, those after the plan are wrong', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 340100   | beds     | 2018   | 50
    3    | 340100   | beds     | 2019   | 55
    4    | 340200   | beds     | 2019   | 25
    5    | 340200   | visitors | 2019Q4 | 25
    6    | 340100   | beds     | 2020   | 60
    7    | 340100   | beds     | 2026   | 80
    8    | 340200   | beds     | 2026   | 30
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!C2', history(2018, 1)),
    at(rule, '数据!C3', history(2019, 3)),
    at(rule, '数据!C7', outside(2026)),
    at(rule, '数据!C8', outside(2026)),
  ]);
  const told = checked(book).findings.filter((finding) => finding.rule === rule);
  expect(told.map(({ severity }) => severity)).toEqual(['verify', 'verify', 'error', 'error']);
});

test('target years, current periods and planned years belong to the plan', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    指标 | 指标代码 | 目标类型 | 基期年 | 目标年 | 当前期间
    2    | coverage | 上升     | 2020   | 2035   | 2023
    3    | beds     | 上升     | 2020   | 2025   | 2033
    年度目标 | 指标代码 | 期间 | 计划值
    2        | coverage | 2026 | 100
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!D2', outside(2035)),
    at(rule, '指标!E3', outside(2033)),
    at(rule, '年度目标!B2', outside(2026)),
  ]);
});

test('without a known plan there are no years to be outside of', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 1999 | 85
  `);
  expect(findings(rule, book)).toEqual([]);
});
