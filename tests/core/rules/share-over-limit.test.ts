import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'share-over-limit';
const withValue = (value: string) =>
  workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | ${value}
  `);

test.each([
  ['105', 105],
  ['105%', 105],
  ['100.1', 100.1],
  ['8510%', 8510],
])('a coverage of %s is over its limit', (value, found) => {
  const facts = { found, limit: 100, unit: '%' };
  expect(findings(rule, withValue(value))).toEqual([at(rule, '数据!D2', facts)]);
});

test.each(['100', '100%', '100.0000000000001', '99.9', '0', '…'])(
  'a coverage of %s is not',
  (value) => {
    expect(findings(rule, withValue(value))).toEqual([]);
  },
);

test('base, target, current and planned values have the same limit', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型 | 基期值 | 目标值 | 当前值
    2    | coverage | %    | 上升     | 101    | 110    | 102
    年度目标 | 指标代码 | 期间 | 计划值
    2        | coverage | 2024 | 103
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual([
    '指标!D2',
    '指标!E2',
    '指标!F2',
    '年度目标!C2',
  ]);
});

test('a value that follows from its parts is told by them alone', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 | 1050 | 1000 | 105
    3    | 340200   | coverage | 2023 | 850  | 1000 | 105
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!F3']);
});

test('a rate without a limit, and one whose unit does not fit, are left alone', () => {
  const book = workbook(`
    指标 | 指标代码 | 单位 | 目标类型
    2    | coverage | 个   | 监测
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | workers  | 2023 | 120
    3    | 340100   | coverage | 2023 | 850
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a task is not done by more than all of it, whatever its progress is typed in', () => {
  const book = workbook(`
    任务 | 任务编号 | 截止日期   | 完成进度
    2    | T1       | 2023-06-30 | 150%
    3    | T2       | 2023-06-30 | 1000
    4    | T3       | 2025-06-30 | 100.5
    5    | T4       | 2023-06-30 | 100
    6    | T5       | 2023-06-30 | 100%
  `);
  const all = { limit: 100, unit: '%' };
  expect(findings(rule, book)).toEqual([
    at(rule, '任务!C2', { found: 150, ...all }),
    at(rule, '任务!C3', { found: 1000, ...all }),
    at(rule, '任务!C4', { found: 100.5, ...all }),
  ]);
});
