import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'numerator-over-denominator';

test('a part above its whole is reported at the numerator, an equal one is not', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | facility-coverage | 2023 | 1001 | 1000 | 100.1
    3    | 340200  | facility-coverage | 2023 | 1000 | 1000 | 100
    4    | 340400  | facility-coverage | 2023 | 0    | 0    | —
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D2', { numerator: 1001, denominator: 1000 }),
  ]);
});

test('a part of nothing is told at its denominator', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340300  | facility-coverage | 2023 | 1    | 0    |
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(findings('zero-denominator', book)).toHaveLength(1);
});

test('a rate that may pass one, such as workers per 10,000, has no such limit', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | community-workers | 2023 | 18   | 10   | 18000
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a rounded numerator counts with its lower end', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值 | 精度
    2    | 340100  | facility-coverage | 2023 | 1000 | 995  | 100  | 约至十位
    3    | 340200  | facility-coverage | 2023 | 1000 | 994  | 100  | 约至十位
    4    | 340300  | facility-coverage | 2023 | 1000 | 999  | 100  | 以上
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!D3', '数据!D4']);
});

test('a denominator that was not published leaves it undecided, a blank pair is no question', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | facility-coverage | 2023 | 850 | …    | 85
    3    | 340200  | facility-coverage | 2023 |     |      | 85
    4    | 340300  | facility-coverage | 2023 | …   | …    | 85
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'unavailable' }]);
});
