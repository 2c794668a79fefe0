import { at, checked, findings } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'fractional-count';
const reported = (unit: string, value: string) =>
  workbook(`
    指标 | 指标代码       | 单位    | 目标类型 | 当前期间 | 当前值
    2    | social-workers | ${unit} | 监测     | 2022     | ${value}
  `);

test('half a person is reported', () => {
  const facts = { found: 14000.5, unit: '人' };
  expect(findings(rule, reported('人', '14000.5'))).toEqual([at(rule, '指标!E2', facts)]);
});

test.each([
  ['万人', '1.4', 0],
  ['万人', '1.4001', 0],
  ['万人', '1.40011', 1],
  ['人', '14000', 0],
  ['人', '14000.0000000000001', 0],
  ['千人', '14.001', 0],
  ['千人', '14.0001', 1],
])('in %s %s is a count, with %i findings', (unit, value, count) => {
  expect(findings(rule, reported(unit, value))).toHaveLength(count);
});

test('the rows of an indicator are in the unit of 指标', () => {
  const book = workbook(`
    指标 | 指标代码       | 单位 | 目标类型
    2    | social-workers | 万人 | 监测
    数据 | 区划代码 | 指标代码       | 期间 | 数值
    2    | 420100   | social-workers | 2022 | 1.4
    3    | 420102   | social-workers | 2022 | 0.13335
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D3', { found: 0.13335, unit: '万人' })]);
});

test('both parts of a rate are counts', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子  | 分母   | 数值
    2    | 340100   | coverage | 2023 | 850.5 | 1000   | 85.1
    3    | 340200   | workers  | 2023 | 1800  | 100.25 | 18
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D2', { found: 850.5, unit: '' }),
    at(rule, '数据!E3', { found: 100.25, unit: '' }),
  ]);
});

test('rates, money and planned figures may have decimals', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值
    2    | beds     | 张   | 上升     | 2020   | 100    | 2025   | 133.3
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds     | 2021 | 106.7
    数据 | 区划代码 | 指标代码               | 期间 | 分子   | 分母 | 数值
    2    | 510100   | subsidy-per-pilot-site | 2022 | 4680.5 | 234  | 20.00
    3    | 510100   | linked-resources       | 2022 |        |      | 2846.35
    4    | 510100   | fund                   | 2023 |        |      | 12.5
    批次 | 批次 | 年份 | 资金
    2    | 1    | 2022 | 4680.5
  `);
  expect(findings(rule, book)).toEqual([]);
});

test.each([
  ['特殊困难老年人月探访率', '%', []],
  ['政务服务满意度', '分', ['excess-precision']],
  ['每千名老年人拥有养老床位数', '张', ['excess-precision']],
  ['人均住房', '间', ['excess-precision']],
  ['养老床位数', '张', [rule]],
])('93.4 as %s in %s, of which the plan states no decimals, is told by %j', (name, unit, told) => {
  const factor = unit === '%' ? 100 : 1;
  const indicators = testPlan.indicators.map((each) =>
    each.id === 'beds' ? { ...each, unit, factor, name: { 'zh-CN': name, 'en-US': name } } : each,
  );
  const book = workbook(`
    封面 | 规划代码 | ${testPlan.id}
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | beds     | 2023 | 93.4
  `);
  const { findings: all } = checked(book, {
    catalogue: { plans: [{ ...testPlan, indicators }] },
  });
  const decimals = new Set<string>([rule, 'excess-precision']);
  expect(all.map((finding) => finding.rule).filter((id) => decimals.has(id))).toEqual(told);
});

test('the counts of lists are whole', () => {
  const book = workbook(`
    站点 | 站点编号 | 驻站社工 | 持证社工
    2    | A01      | 3.5      | 2
    批次 | 批次 | 县数 | 试点数
    2    | 1    | 82   | 228.2
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '站点!B2', { found: 3.5, unit: '' }),
    at(rule, '批次!C2', { found: 228.2, unit: '' }),
  ]);
});
