import { roleOf } from '../../../../src/core/layouts/signals/roles.js';
import { notTold, told } from '../../../support/own-tables.js';

test('headers name roles in many words', () => {
  expect(roleOf('规划目标值', undefined)).toMatchObject({ role: 'target' });
  expect(roleOf('完成比例', '%')).toEqual({ role: 'completion' });
  expect(roleOf('完成目标', '%')).toEqual({ role: 'completion' });
  expect(roleOf('完成情况', undefined)).toMatchObject({ role: 'actual' });
  expect(roleOf('全省位次', undefined)).toEqual({ role: 'rank' });
  expect(roleOf('年均增长[累计]', undefined)).toMatchObject({ role: 'growth', isMixed: true });
  expect(roleOf('养老床位目标', undefined)).toBeUndefined();
});

test('a progress table has base, results, target, completion and rank', () => {
  const table = `
    表 | 2025年1-9月养老服务工作进展情况
    2  | 县区 | 护理型床位（张） | | | |
    3  |      | 年度目标 | 完成数 | 完成率 | 位次 |
    4  | 甲县 | 100 | 85 | 85% | 1 |
    ! merged 表!A2:A3
    ! merged 表!B2:E2
  `;
  expect(told(table)).toEqual([
    'B4 护理型床位 甲县 2025 target 100 张',
    'C4 护理型床位 甲县 2025-01/2025-09 actual 85 张',
    'D4 护理型床位 甲县 2025-01/2025-09 completion 85 %',
    'E4 护理型床位 甲县 2025-01/2025-09 rank 1',
  ]);
});

test('增减 is a difference or a rate, which only a percent sign settles', () => {
  const table = `
    表 | 2025年救助情况
    2  | 指标 | 单位 | 数量 | 增减 | 增减%
    3  | 低保对象 | 人 | 100 | -10 | -9.1
  `;
  expect(told(table)).toEqual(['C3 低保对象 2025 actual 100 人', 'E3 低保对象 2025 growth -9.1 %']);
  expect(notTold(table)).toEqual(['D3 change-unclear']);
});

test('planned values of years before the target year are plans', () => {
  const table = `
    表 | “十五五”民政主要指标年度分解表
    2  | 指标名称 | 单位 | 2025年基期值 | 2026年目标 | 2030年目标值
    3  | 养老床位 | 张 | 1000 | 1100 | 1500
  `;
  expect(told(table)).toEqual([
    'C3 养老床位 2025 base 1000 张',
    'D3 养老床位 2026 plan 1100 张',
    'E3 养老床位 2030 target 1500 张',
  ]);
});

test.each(['当前值', '目前完成值', '截至目前', '截至目前完成情况', '当前水平'])(
  'what is reached by now is of the time of the table: %s',
  (header) => {
    const table = `
      表 | 养老服务规划指标完成情况（截至2025年9月底）
      2  | 指标 | 目标值 | ${header}
      3  | 护理型床位占比（%） | 60 | 58.5
    `;
    expect(told(table)).toContain('C3 护理型床位占比 2025-09 actual 58.5 %');
  },
);
