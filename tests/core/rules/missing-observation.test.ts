import { at, findings, undecided } from '../../support/findings.js';
import type { Bilingual } from '../../../src/core/model/index.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-observation';

/** 鄂州 with its three districts 梁子湖, 华容 and 鄂城. */
const ezhou = `
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-07-15`;

const city = [{ code: '420700', name: '鄂州市' }];

const names: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  testPlan.indicators.map(({ id, name }) => [id, name]),
);
const total = (indicator: string, period: string) => ({
  name: names[indicator] ?? null,
  scope: 'total',
  indicator,
  period,
  regions: city,
});

test('a goal whose current and base figures have no rows is reported at its own cells', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | beds    | 上升     | 2020   | 100    | 2022     | 130
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2021 | 120
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!C2', total('beds', '2020')),
    at(rule, '指标!E2', total('beds', '2022')),
  ]);
});

test('a goal with rows for both is complete, whatever it calls the end of the base year', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | stations | 上升     | 2020   | 100    | 2023Q2   | 130
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 420700  | stations | 2020Q4 | 100
    3    | 420700  | stations | 2023Q2 | 130
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([]);
});

test('a quarter that is not yet due needs no row', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | fund    | 年度     | 2023Q3   |
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 420700  | fund    | 2023Q2 | 200
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a cumulative target needs every year since its base', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码     | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | pilots-total | 累计     | 2020   | 0      | 2023Q2   | 30
    数据 | 区划代码 | 指标代码     | 期间   | 数值
    2    | 420700  | pilots-total | 2021Q4 | 10
    3    | 420700  | pilots-total | 2022Q2 | 10
    4    | 420700  | pilots-total | 2023Q2 | 5
  `);
  expect(findings(rule, book)).toEqual([at(rule, '指标!E2', total('pilots-total', '2022'))]);
});

test('the districts that are missing beside others are named at the row of the total', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | beds    | 上升     | 2020   | 100    | 2022     | 130
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2020 | 100
    3    | 420700  | beds    | 2022 | 130
    4    | 420702  | beds    | 2022 | 40
  `);
  const regions = [
    { code: '420703', name: '华容区' },
    { code: '420704', name: '鄂城区' },
  ];
  const facts = {
    scope: 'subordinate',
    indicator: 'beds',
    name: names['beds'] ?? null,
    period: '2022',
    regions,
  };
  expect(findings(rule, book)).toEqual([at(rule, '数据!A3', facts)]);
});

test('a unit that lists no subordinates, or only a zone, owes none', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | beds    | 上升     | 2020   | 100    | 2022     | 130
    数据 | 区划代码 | 口径   | 指标代码 | 期间 | 数值
    2    | 420700  |        | beds    | 2020 | 100
    3    | 420700  |        | beds    | 2022 | 130
    4    | 420771  | 开发区 | beds    | 2022 | 30
    5    | 420771  |        | beds    | 2020 | 30
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('an indicator that holds for the province only is owed by the province only', () => {
  const pilots = (unit: string) =>
    workbook(`
      封面 | 区划代码 | ${unit}
      2    | 规划代码 | test-plan
      3    | 截止日期 | 2023-12-31
      指标 | 指标代码 | 目标类型 | 目标值 | 目标上限 | 当前期间 | 当前值
      2    | pilots  | 区间     | 10     | 20       | 2023     | 12
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340100  | pilots  | 2023 | 4
    `);
  expect(findings(rule, pilots('340100'))).toEqual([]);
  const facts = { ...total('pilots', '2023'), regions: [{ code: '340000', name: '安徽省' }] };
  expect(findings(rule, pilots('340000'))).toEqual([at(rule, '指标!E2', facts)]);
});

test('what is only watched needs the own current row and no others', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码  | 目标类型 | 当前期间 | 当前值
    2    | visitors | 监测     | 2022     | 130
    数据 | 区划代码 | 指标代码  | 期间 | 数值
    2    | 420702  | visitors | 2022 | 40
  `);
  expect(findings(rule, book)).toEqual([at(rule, '指标!C2', total('visitors', '2022'))]);
});

test('a figure that the goal itself declares not available leaves its row open', () => {
  const book = workbook(`${ezhou}
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 当前期间 | 当前值
    2    | beds    | 上升     | 2020   | …      | 2022     | 130
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 420700  | beds    | 2022 | 130
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '指标!C2', reason: 'unavailable' }]);
});

test('a district that was merged away, or went to another city, is not missing', () => {
  const changed = (newCode: string, effectiveOn: string) =>
    workbook(`${ezhou}
      区划沿革 | 旧代码 | 新代码     | 生效日期
      2        | 420702 | ${newCode} | ${effectiveOn}
      指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
      2    | beds    | 下限     | 2022     | 130
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 420700  | beds    | 2022 | 130
      3    | 420703  | beds    | 2022 | 100
      4    | 420704  | beds    | 2022 | 30
    `);
  expect(findings(rule, changed('420703', '2022-05-01'))).toEqual([]);
  expect(findings(rule, changed('421102', '2022-12-31'))).toEqual([]);
  expect(findings(rule, changed('421102', '2023-01-01'))).toHaveLength(1);
});

test('a city without counties is not asked for counties', () => {
  const book = workbook(`
    封面 | 区划代码 | 441900
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-07-15
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | beds    | 下限     | 2022     | 130
    数据 | 区划代码  | 指标代码 | 期间 | 数值
    2    | 441900    | beds    | 2022 | 130
    3    | 441900003 | beds    | 2022 | 30
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('without a sheet of data, or a known unit, nothing is asked for', () => {
  const goal = `
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | beds    | 下限     | 2022     | 130`;
  expect(findings(rule, workbook(`${ezhou}${goal}`))).toEqual([]);
  const data = '\n数据 | 区划代码 | 指标代码 | 期间 | 数值';
  expect(findings(rule, workbook(`${goal}${data}`))).toEqual([]);
});

test.each([
  ['a period', '420700 | beds | 2022年4-12月'],
  ['a code', '42070 | beds | 2022'],
  ['an indicator', '420700 | bed | 2022'],
])('a row with %s that cannot be read may be the missing one', (_, row) => {
  const book = (row: string) =>
    workbook(`${ezhou}
      指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
      2    | beds    | 监测     | 2022     | 130
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 420700  | beds    | 2021 | 120
      3    | ${row} | 130
    `);
  expect(findings(rule, book(row))).toEqual([]);
  expect(undecided(rule, book(row))).toEqual([{ place: '指标!C2', reason: 'unreadable' }]);
  expect(findings(rule, book('420700 | beds | 2020'))).toHaveLength(1);
});
