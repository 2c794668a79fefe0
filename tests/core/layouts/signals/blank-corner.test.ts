import { notTold, told } from '../../../support/own-tables.js';

test('a table with a blank corner has a header of years', () => {
  const table = `
    表 | 某县历年数据
    2  | | 2024年 | 2025年
    3  | 低保人数（人） | 110 | 100
  `;
  expect(told(table)).toEqual(['B3 低保人数 2024 actual 110 人', 'C3 低保人数 2025 actual 100 人']);
});

test('figures under headers that nobody knows are not read', () => {
  const table = `
    表 | 满意度调查
    2  | | 满意 | 一般
    3  | 养老服务 | 80 | 20
  `;
  expect(told(table)).toEqual([]);
  expect(notTold(table)).toEqual(['A1:C3 no-header']);
});
