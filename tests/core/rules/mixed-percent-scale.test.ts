import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'mixed-percent-scale';

test('a fraction beside percent figures of its indicator is told at its own cell', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | 85.1
    3    | 340200   | coverage | 2023 | 0.85
    4    | 340300   | coverage | 2023 | 85%
    5    | 340400   | coverage | 2023 | 0
  `);
  const facts = { found: 0.85, meant: 85, unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D3', facts)]);
});

test('a fraction that its own parts read as a percent is told, and not as a mismatch as well', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 | 850  | 1000 | 0.85
    3    | 340200   | coverage | 2023 | 1000 | 1000 | 1
    4    | 340300   | coverage | 2023 | 2    | 3    | 0.6667
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!F2', { found: 0.85, meant: 85, unit: '%' }),
    at(rule, '数据!F3', { found: 1, meant: 100, unit: '%' }),
    at(rule, '数据!F4', { found: 0.6667, meant: 66.67, unit: '%' }),
  ]);
  expect(findings('ratio-mismatch', book)).toEqual([]);
});

test('a small rate that its parts confirm is honest, and so is a smaller one beside it', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型 | 基期值 | 目标值 | 当前值
    2    | coverage | %    | 上升     | 0.2    | 100    | 0.5
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 | 5    | 1000 | 0.5
    3    | 340200   | coverage | 2023 | 10   | 1000 | 1
    4    | 340300   | coverage | 2023 | 851  | 1000 | 85.1
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('fractions in 指标 against a target in percent are told', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型 | 基期值 | 目标值 | 当前值
    2    | coverage | %    | 上升     | 0.6    | 100    | 0.851
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!D2', { found: 0.6, meant: 60, unit: '%' }),
    at(rule, '指标!F2', { found: 0.851, meant: 85.1, unit: '%' }),
  ]);
});

test('rates that lie close together around one percent are small in earnest', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2021 | 0.6
    3    | 340100   | coverage | 2022 | 1.7
    4    | 340100   | coverage | 2023 | 3.1
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('one scale throughout is not mixed, and other indicators have no percent', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2022 | 0.80
    3    | 340100   | coverage | 2023 | 0.85
    4    | 340100   | workers  | 2022 | 0.5
    5    | 340100   | workers  | 2023 | 18
  `);
  expect(findings(rule, book)).toEqual([]);
});
