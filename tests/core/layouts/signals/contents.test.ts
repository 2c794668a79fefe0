import { notTold, told } from '../../../support/own-tables.js';

test('a column named after places counts them where figures stand below', () => {
  const table = `
    表 | 2025年 单位：个
    2  | 县区 | 街道 | 社区
    3  | 甲区 | 5 | 40
  `;
  expect(told(table)).toEqual(['B3 街道 甲区 2025 actual 5 个', 'C3 社区 甲区 2025 actual 40 个']);
});

test('a column of states in words holds no figures', () => {
  const table = `
    表 | “十三五”规划主要指标完成情况
    2  | 指标名称 | 2020年目标值 | 2020年预计值 | 完成情况
    3  | 养老床位（张） | 55 | 56 | 完成
    4  | 参保率（%） | ≥95 | 94 | （未完成）
  `;
  expect(told(table)).toEqual([
    'B3 养老床位 2020 target 55 张',
    'C3 养老床位 2020 estimate 56 张',
    'B4 参保率 2020 target >=95 %',
    'C4 参保率 2020 estimate 94 %',
  ]);
});

test('a column in another language is left out', () => {
  const table = `
    表 | 项目 | 2010 | 2023 | Item
    2  | 养老床位数(万张) | 315 | 820 | Beds of Homes for the Aged
  `;
  expect(told(table)).toEqual([
    'B2 养老床位数 2010 actual 315 万张',
    'C2 养老床位数 2023 actual 820 万张',
  ]);
});

test('a column of years says when and not how much', () => {
  const table = `
    表 | 2025年民生项目
    2  | 项目 | 单位 | 数量 | 基期年 | 目标
    3  | 老年食堂 | 个 | 5 | 2020 | 2030
    4  | 老年大学 | 所 | 6 | 2021 | 2029
  `;
  expect(told(table)).toEqual(['C3 老年食堂 2025 actual 5 个', 'C4 老年大学 2025 actual 6 所']);
});

test('a time that cannot be read leaves its row unread', () => {
  const table = `
    表 | 历年低保人数
    2  | 县区 | 年份 | 低保人数（人）
    3  | 甲县 | 2023 | 10
    4  | 甲县 | 去年 | 11
  `;
  expect(told(table)).toEqual(['C3 低保人数 甲县 2023 actual 10 人']);
  expect(notTold(table)).toEqual(['C4 period-unclear']);
});
