import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'target-allocation-short';
const cover = `
    封面 | 区划代码 | 340000
    2    | 规划代码 | test-plan`;

test('a path that ends below its target is reported at its last value', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值
    2    | beds    | 上升     | 2025   | 200
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds    | 2024 | 150
    3        | beds    | 2025 | 199
  `);
  const facts = { found: 199, expected: 200, period: '2025', unit: '张' };
  expect(findings(rule, book)).toEqual([at(rule, '年度目标!C3', facts)]);
});

test('a path that reaches its target, from either side, passes', () => {
  const book = workbook(`${cover}
    指标 | 指标代码        | 目标类型 | 目标年 | 目标值
    2    | coverage        | 上升     | 2025   | 100
    3    | poor-households | 下降     | 2025   | 5
    4    | fund            | 年度     | 2023   | 400
    年度目标 | 指标代码        | 期间   | 计划值
    2        | coverage        | 2025   | 100%
    3        | poor-households | 2025   | 5
    4        | fund            | 2023Q4 | 400
    5        | fund            | 2023Q2 | 100
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('what falls has to come down to its target', () => {
  const book = workbook(`${cover}
    指标 | 指标代码        | 目标类型 | 目标年 | 目标值
    2    | poor-households | 下降     | 2025   | 5
    年度目标 | 指标代码        | 期间 | 计划值
    2        | poor-households | 2025 | 6
  `);
  expect(findings(rule, book)).toHaveLength(1);
});

test('a path that stops before the target year says nothing of its end', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值
    2    | beds    | 上升     | 2025   | 200
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds    | 2024 | 150
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a cumulative target may be planned as a level or shared out over the years', () => {
  const planned = (...values: readonly number[]) =>
    workbook(`${cover}
      指标 | 指标代码     | 目标类型 | 目标年 | 目标值 | 目标上限
      2    | pilots-total | 累计     | 2025   | 50     | 100
      年度目标 | 指标代码 | 期间 | 计划值
      ${values.map((value, index) => `${index + 2} | pilots-total | ${2021 + index} | ${value}`).join('\n')}
    `);
  expect(findings(rule, planned(10, 20, 30, 40, 50))).toEqual([]);
  expect(findings(rule, planned(10, 10, 10, 10, 10))).toEqual([]);
  const short = { expected: 50, period: '2025', unit: '个' };
  const last = '年度目标!C6';
  expect(findings(rule, planned(10, 10, 10, 10, 9))).toEqual([
    at(rule, last, { ...short, found: 9 }),
  ]);
  expect(findings(rule, planned(10, 20, 30, 40, 45))).toEqual([
    at(rule, last, { ...short, found: 45 }),
  ]);
});

test('a planned value that is not available is undecided', () => {
  const book = workbook(`${cover}
    指标 | 指标代码 | 目标类型 | 目标年 | 目标值
    2    | beds    | 上升     | 2025   | 200
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds    | 2025 | …
  `);
  expect(undecided(rule, book)).toEqual([{ place: '年度目标!C2', reason: 'unavailable' }]);
});
