import { resultOf } from '../../src/core/result.js';
import { checked } from '../support/findings.js';
import { workbook } from '../support/workbook.js';

const cover = `
  封面 | 填报单位 | 合肥市民政局
  2    | 区划代码 | 340100
  3    | 规划代码 | test-plan
  4    | 截止日期 | 2023-12-31`;

function historyOf(sheets: string) {
  const [indicator] = resultOf(checked(workbook(`${cover}\n${sheets}`))).indicators;
  return indicator;
}

test('points are the own totals in the order of time, subordinates those of the current period', () => {
  const found = historyOf(`
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 160
    年度目标 | 指标代码 | 期间 | 计划值
    2        | beds     | 2024 | 180
    3        | beds     | 2022 | 140
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | beds     | 2023 | 160
    3    | 340100   | beds     | 2020 | 100
    4    | 340102   | beds     | 2023 | 40
    5    | 340103   | beds     | 2023 | …
    6    | 340104   | beds     | 2022 | 30
    7    | 340100   | beds     | 2021 | …
  `);
  expect(found?.points).toEqual([
    { period: '2020', value: 100 },
    { period: '2023', value: 160 },
  ]);
  expect(found?.path).toEqual([
    { period: '2022', value: 140 },
    { period: '2024', value: 180 },
  ]);
  expect(found?.subordinates).toEqual([{ region: '340102', name: '瑶海区', value: 40 }]);
});

test('of a cumulative target the points are sums since the base, up to a missing year', () => {
  const found = historyOf(`
    指标 | 指标代码     | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    2    | pilots-total | 累计     | 2020   | 0      | 2025   | 50     | 100      | 2023Q2   | 33
    数据 | 区划代码 | 指标代码     | 期间   | 数值
    2    | 340100   | pilots-total | 2020Q4 | 99
    3    | 340100   | pilots-total | 2021Q2 | 4
    4    | 340100   | pilots-total | 2021Q4 | 10
    5    | 340100   | pilots-total | 2022Q4 | 20
    6    | 340100   | pilots-total | 2023Q2 | 3
    7    | 340100   | pilots-total | 2025Q2 | 3
  `);
  expect(found?.points).toEqual([
    { period: '2021Q2', value: 4 },
    { period: '2021Q4', value: 10 },
    { period: '2022Q4', value: 30 },
    { period: '2023Q2', value: 33 },
  ]);
});

test('what there is none of is left out', () => {
  const found = historyOf(`
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 上升     | 2020   | 100    | 2025   | 200    | 2023     | 160
    数据 | 区划代码 | 指标代码 | 期间 | 数值
  `);
  expect(Object.keys(found ?? {})).not.toEqual(expect.arrayContaining(['points']));
  expect(found).not.toHaveProperty('path');
  expect(found).not.toHaveProperty('subordinates');
});
