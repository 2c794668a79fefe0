import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'year-outside-plan';
const outside = (found: number, first = 2020) => ({ found, first, last: 2025 });
const withPeriod = (period: string) =>
  workbook(`
    封面 | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间      | 数值
    2    | 340100   | coverage | ${period} | 85
  `);

test.each([
  ['2026', 2026],
  ['2019', 2019],
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
  expect(findings(rule, book)).toEqual([at(rule, '数据!C3', outside(2017, 2018))]);
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
