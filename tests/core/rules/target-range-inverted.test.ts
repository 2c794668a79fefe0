import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'target-range-inverted';
const city = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('an upper limit below the target is reported, an equal one is not', () => {
  const book = workbook(`${city}
    指标 | 指标代码     | 目标类型 | 目标值 | 目标上限
    2    | pilots       | 区间     | 20     | 10
    3    | pilots-total | 累计     | 50     | 50
    4    | pilots-total | 累计     | 50     |
  `);
  const facts = { of: 'upper', found: 10, bound: 20, unit: '个' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', facts)]);
});

test('a target year has to come after the base year', () => {
  const book = workbook(`${city}
    指标 | 指标代码 | 目标类型 | 基期年 | 目标年
    2    | beds    | 上升     | 2025   | 2025
    3    | fund    | 年度     | 2022   | 2023
    4    | waiting | 上限     | 2025   | 2025
  `);
  const facts = { of: 'year', found: 2025, bound: 2025, unit: '' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', facts)]);
});

test('a target of one’s own on the wrong side of the base is inverted', () => {
  const book = workbook(`${city}
    指标 | 指标代码        | 目标类型 | 基期值 | 目标值
    2    | beds            | 上升     | 200    | 199
    3    | poor-households | 下降     | 30     | 31
    4    | beds            | 上升     | 200    | 200
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!D2', { of: 'rise', found: 199, bound: 200, unit: '张' }),
    at(rule, '指标!D3', { of: 'fall', found: 31, bound: 30, unit: '户' }),
  ]);
});

test('a base that already satisfies the target of the plan is honest', () => {
  const book = workbook(`${city}
    指标 | 指标代码 | 目标类型 | 基期值 | 目标值
    2    | workers | 上升     | 18.5   | 18
    3    | workers | 上升     | 17.9   | 17
    4    | waiting | 下降     | 4.5    | 5
    5    | waiting | 上升     | 6      | 5
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['指标!D3', '指标!D5']);
});

test('a base that was never printed leaves the direction open', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 基期值 | 目标值
    2    | coverage | 上升     | …      | 100
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '指标!D2', reason: 'unavailable' }]);
});
