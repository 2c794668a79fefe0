import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'base-value-mismatch';
const city = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('a base other than the total of the base year is reported', () => {
  const base = (found: number) =>
    workbook(`${city}
      指标 | 指标代码 | 目标类型 | 基期年 | 基期值
      2    | beds    | 上升     | 2020   | ${found}
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340100  | beds    | 2020 | 100
      3    | 340102  | beds    | 2020 | 40
    `);
  expect(findings(rule, base(100))).toEqual([]);
  const facts = { found: 101, expected: 100, unit: '张' };
  expect(findings(rule, base(101))).toEqual([at(rule, '指标!D2', facts)]);
});

test('a base of quarterly data is that of the last quarter', () => {
  const book = workbook(`${city}
    指标 | 指标代码  | 目标类型 | 基期年 | 基期值
    2    | stations | 上升     | 2020   | 101
    数据 | 区划代码 | 指标代码  | 期间   | 数值
    2    | 340100  | stations | 2020Q4 | 100
  `);
  const facts = { found: 101, expected: 100, unit: '个' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!D2', facts)]);
});

test('a base rate agrees with its counts to the decimals that it shows', () => {
  const rate = (found: string) =>
    workbook(`${city}
      指标 | 指标代码  | 目标类型 | 基期年 | 基期值
      2    | coverage | 上升     | 2020   | ${found}
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 340100  | coverage | 2020 | 1    | 16   | 6.3
    `);
  for (const shown of ['6.2', '6.3', '6', '6.25%']) expect(findings(rule, rate(shown))).toEqual([]);
  expect(findings(rule, rate('6.4'))).toHaveLength(1);
});

test('only rise and fall take their base from the data', () => {
  const book = workbook(`${city}
    指标 | 指标代码     | 目标类型 | 基期年 | 基期值
    2    | pilots-total | 累计     | 2020   | 0
    数据 | 区划代码 | 指标代码     | 期间 | 数值
    2    | 340100  | pilots-total | 2020 | 7
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a base or a year that is not available is undecided', () => {
  const book = workbook(`${city}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值
    2    | beds    | 上升     | 2020   | …
    3    | beds    | 上升     | …      | 100
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100  | beds    | 2020 | 100
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([
    { place: '指标!D2', reason: 'unavailable' },
    { place: '指标!D3', reason: 'unavailable' },
  ]);
});
