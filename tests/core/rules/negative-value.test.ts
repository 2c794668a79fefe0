import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'negative-value';

test('a figure below the minimum of its indicator is reported, zero is not', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | beds     | 2022 | 0
    3    | 340100   | beds     | 2023 | -1
    4    | 340100   | coverage | 2023 | -0.1%
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!D3', { found: -1, minimum: 0, unit: '张' }),
    at(rule, '数据!D4', { found: -0.1, minimum: 0, unit: '%' }),
  ]);
});

test('goals and planned values are held to it as well, in the unit of their row', () => {
  const book = workbook(`
    指标 | 指标代码       | 单位 | 目标类型 | 基期值 | 目标值 | 当前值
    2    | social-workers | 万人 | 上升     | -1.2   | 2      | 1.4
    年度目标 | 指标代码       | 期间 | 计划值
    2        | social-workers | 2022 | -1
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!D2', { found: -1.2, minimum: 0, unit: '万人' }),
    at(rule, '年度目标!C2', { found: -1, minimum: 0, unit: '万人' }),
  ]);
});

test('the parts of a rate, counts and money are never negative', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母  | 数值
    2    | 340100   | coverage | 2023 | -850 | -1000 | 85
    站点 | 站点编号 | 驻站社工
    2    | A01      | -3
    服务 | 期间 | 服务类别 | 数量
    2    | 2023 | 资源链接 | -5
    批次 | 批次 | 资金
    2    | 1    | -4680
    项目 | 项目编号 | 补助资金
    2    | P01      | -20
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual([
    '数据!D2',
    '数据!E2',
    '站点!B2',
    '服务!C2',
    '批次!B2',
    '项目!B2',
  ]);
});

test('an indicator without a minimum may fall below zero', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | growth   | 2023 | -5   | 100  | -5
  `);
  expect(findings(rule, book)).toEqual([]);
});
