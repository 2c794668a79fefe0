import { notTold, told } from '../../../support/own-tables.js';

test('a table may begin anywhere and have lines above', () => {
  const table = `
    表 | | | 某县统计资料
    6  | | | 单位：个
    7  | | | 指标 | 2024年
    8  | | | 敬老院 | 5
  `;
  expect(told(table)).toEqual(['D8 敬老院 2024 actual 5 个']);
});

test('a header of two rows needs no merged cells', () => {
  const table = `
    表 | 2024年社会救助情况
    2  | 县区 | 城市低保 | | 农村低保 |
    3  |      | 户数（户） | 人数（人） | 户数（户） | 人数（人）
    4  | 甲县 | 10 | 15 | 20 | 35
  `;
  expect(told(table)).toEqual([
    'B4 城市低保户数 甲县 2024 actual 10 户',
    'C4 城市低保人数 甲县 2024 actual 15 人',
    'D4 农村低保户数 甲县 2024 actual 20 户',
    'E4 农村低保人数 甲县 2024 actual 35 人',
  ]);
});

test('a header that comes again on each page begins the rows of the next page', () => {
  const table = `
    表 | 2025年各乡镇高龄津贴
    2  | 乡镇 | 人数（人）
    3  | 甲镇 | 10
    4  | 2025年各乡镇高龄津贴（续）
    5  | 乡镇 | 人数（人）
    6  | 乙镇 | 20
    7  | 合计 | 30
  `;
  expect(told(table)).toEqual([
    'B3 人数 甲镇 2025 actual 10 人',
    'B6 人数 乙镇 2025 actual 20 人',
    'B7 人数 2025 actual 30 人',
  ]);
});

test('a sheet of sentences has no table', () => {
  const sheet = `
    说明 | 关于报送数据的说明
    2 | 2025年全市养老床位1200张，比上年增长5%。
  `;
  expect(told(sheet)).toEqual([]);
  expect(notTold(sheet)).toEqual(['A1:A2 no-header']);
});
