import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'excess-precision';
const withValue = (value: string, indicator = 'coverage') =>
  workbook(`
    数据 | 区划代码 | 指标代码     | 期间 | 数值
    2    | 340100   | ${indicator} | 2023 | ${value}
  `);

test.each([
  ['66.67', 66.67],
  ['66.6666666667', 66.6666666667],
  ['66.67%', 66.67],
])('a typed %s has more decimals than the one of its indicator', (value, found) => {
  const facts = { found, decimals: 1, unit: '%' };
  expect(findings(rule, withValue(value))).toEqual([at(rule, '数据!D2', facts)]);
});

test.each(['66.7', '66.7%', '67', '66.70', '85.09999999999999', '=2/3*100 -> 66.6666666667'])(
  '%s is within it, or was calculated',
  (value) => {
    expect(findings(rule, withValue(value))).toEqual([]);
  },
);

test('a larger unit has more decimals for the same figure, a smaller one as many', () => {
  const reported = (unit: string, value: string) =>
    findings(
      rule,
      workbook(`
        指标 | 指标代码 | 单位    | 目标类型 | 当前值
        2    | fund     | ${unit} | 年度     | ${value}
      `),
    ).length;
  expect(reported('万元', '12.34')).toBe(0);
  expect(reported('万元', '12.345')).toBe(1);
  expect(reported('亿元', '0.123456')).toBe(0);
  expect(reported('亿元', '0.1234567')).toBe(1);
  expect(reported('元', '123400.55')).toBe(0);
});

test('a count with decimals is told by fractional-count, and planned figures are free', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型 | 目标值
    2    | coverage | %    | 上升     | 66.667
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | beds     | 2023 | 10.5
  `);
  expect(findings(rule, book)).toEqual([]);
});
