import { notTold, told } from '../../../support/own-tables.js';

test('本月, 累计 and 上期 stand against the month of the table', () => {
  const table = `
    表 | 2025年1月民政统计月报
    2  | 指标 | 单位 | 本月 | 本年累计 | 上期 | 上年同期
    3  | 资金支出 | 万元 | 12 | 12 | 30 | 11
  `;
  expect(told(table)).toEqual([
    'C3 资金支出 2025-01 actual 12 万元',
    'D3 资金支出 2025-01/2025-01 actual [12] 万元',
    'E3 资金支出 2024-12 actual 30 万元',
    'F3 资金支出 2024-01 actual 11 万元',
  ]);
});

test('上年同期 is of the part of the year that the table is about', () => {
  const table = `
    表 | 2025年重点工作推进情况
    2  | 指标 | 单位 | 年度目标 | 1-6月完成 | 上年同期 | 同比增长（%）
    3  | 新增床位 | 张 | 1000 | 560 | 500 | 12
  `;
  expect(told(table)).toEqual([
    'C3 新增床位 2025 target 1000 张',
    'D3 新增床位 2025-01/2025-06 actual 560 张',
    'E3 新增床位 2024-01/2024-06 actual 500 张',
    'F3 新增床位 2025-01/2025-06 growth 12 %',
  ]);
});

test('where columns name several parts of the year, 上年同期 is of none', () => {
  const table = `
    表 | 2025年重点工作推进情况
    2  | 指标 | 单位 | 一季度 | 二季度 | 上年同期
    3  | 新增床位 | 张 | 100 | 56 | 500
  `;
  expect(notTold(table)).toEqual(['E3 period-unclear']);
});
