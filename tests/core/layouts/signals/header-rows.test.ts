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

test.each([
  '其中：农村（人）',
  '其 中：农村（人）',
  '[其中]：农村（人）',
  '#农村（人）',
  '其中农村（人）',
])('%s in a header is a column and no line', (part) => {
  const table = `
      表 | 2024年社会救助情况
      2  | 县区 | 低保人数（人） | ${part}
      3  | 甲县 | 10 | 5
    `;
  expect(told(table)).toEqual([
    'B3 低保人数 甲县 2024 actual 10 人',
    'C3 农村 甲县 2024 actual 5 人',
  ]);
});

test('其中 may stand over its parts, in a row of its own, be they one or several', () => {
  const facts = ['B4 低保人数 甲县 2024 actual 10 人', 'C4 农村 甲县 2024 actual 5 人'];
  const below = `
    表 | 2024年社会救助情况
    2  | 县区 | 低保人数（人） | 其中：
    3  |      |  | 农村
    4  | 甲县 | 10 | 5
  `;
  const above = `
    表 | 2024年社会救助情况
    2  |      |  | 其中
    3  | 县区 | 低保人数（人） | 农村
    4  | 甲县 | 10 | 5
  `;
  expect(told(below)).toEqual(facts);
  expect(told(above)).toEqual(facts);
  const several = below.replace('农村', '农村 | 城市').replace('| 5', '| 5 | 4');
  expect(told(several)).toEqual([...facts, 'D4 城市 甲县 2024 actual 4 人']);
});

test('a line that begins like a part is still no row of a table', () => {
  const sheet = `
    说明 | 填报单位：甲县 | 其中：本级
    2    | 甲县 | 5
  `;
  expect(told(sheet)).toEqual([]);
});
