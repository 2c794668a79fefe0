import { told } from '../../../support/own-tables.js';

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
