import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'shrinking-stock';
const cover = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;
const facts = { found: 139, before: 140, period: '2023Q2', earlier: '2023Q1', unit: '个' };

test('a level that only grows and falls is reported at the later value', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间   | 数值
    2    | 340100  | stations | 2023Q2 | 139
    3    | 340100  | stations | 2023Q1 | 140
    4    | 340100  | stations | 2022Q4 | 140
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D2', facts)]);
});

test('an unchanged level, another region and a level that may fall pass', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 口径 | 指标代码        | 期间   | 数值
    2    | 340100  | 合计 | stations        | 2023Q1 | 140
    3    | 340100  | 合计 | stations        | 2023Q2 | 140
    4    | 340100  | 本级 | stations        | 2023Q3 | 12
    5    | 340102  |      | stations        | 2023Q3 | 12
    6    | 340100  |      | poor-households | 2022   | 12
    7    | 340100  |      | poor-households | 2023   | 2
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a fall within the declared rounding is none, one beyond it is', () => {
  const rounded = (later: number) =>
    workbook(`${cover}
      数据 | 区划代码 | 指标代码 | 期间 | 数值 | 精度
      2    | 340100  | beds    | 2022 | 2700 | 约至百位
      3    | 340100  | beds    | 2023 | ${later} |
    `);
  expect(findings(rule, rounded(2650))).toEqual([]);
  expect(findings(rule, rounded(2649))).toHaveLength(1);
});

test('a figure that is not available is passed over', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间   | 数值
    2    | 340100  | stations | 2022Q4 | 140
    3    | 340100  | stations | 2023Q1 | …
    4    | 340100  | stations | 2023Q2 | 139
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D4', { ...facts, earlier: '2022Q4' })]);
});

test('a station that closed in May explains the fall where the list shows it', () => {
  const closed = (day: string, region = '340102001') =>
    workbook(`${cover}
      数据 | 区划代码 | 指标代码  | 期间   | 数值
      2    | 340100  | stations | 2023Q1 | 140
      3    | 340100  | stations | 2023Q2 | 139
      站点 | 站点编号 | 区划代码  | 状态 | 停用日期
      2    | s1      | ${region} | 停用 | ${day}
    `);
  expect(findings(rule, closed('2023-05-20'))).toEqual([]);
  expect(findings(rule, closed('2023-03-31'))).toEqual([at(rule, '数据!D3', facts)]);
  expect(findings(rule, closed('2023-07-01'))).toEqual([at(rule, '数据!D3', facts)]);
  expect(findings(rule, closed('2023-05-20', '340202001'))).toEqual([at(rule, '数据!D3', facts)]);
});

test('one closed station does not explain two that are gone', () => {
  const book = workbook(`${cover}
    数据 | 区划代码 | 指标代码  | 期间   | 数值
    2    | 340100  | stations | 2023Q1 | 140
    3    | 340100  | stations | 2023Q2 | 138
    站点 | 站点编号 | 区划代码  | 状态 | 停用日期
    2    | s1      | 340102001 | 停用 | 2023-05-20
  `);
  expect(findings(rule, book)).toHaveLength(1);
});

test('a county that lost ground may have less, its city may not', () => {
  const moved = (region: string) =>
    workbook(`${cover}
      区划沿革 | 旧代码    | 新代码    | 生效日期
      2        | 340102001 | 340103001 | 2023-04-01
      数据 | 区划代码  | 指标代码  | 期间   | 数值
      2    | ${region} | stations | 2023Q1 | 140
      3    | ${region} | stations | 2023Q2 | 139
    `);
  expect(findings(rule, moved('340102'))).toEqual([]);
  expect(findings(rule, moved('340100'))).toHaveLength(1);
});
