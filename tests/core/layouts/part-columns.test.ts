import { understand } from '../../../src/core/layouts/index.js';
import { notTold, told } from '../../support/own-tables.js';
import { workbook } from '../../support/workbook.js';

/** The indicators of a sketch, each with the one that it is a part of. */
function partsOf(text: string): readonly string[] {
  const tables = [...understand(workbook(text))].flatMap((sheet) => sheet.tables);
  const facts = tables.flatMap((table) => [...table.facts()]);
  return facts.map(({ indicator, parent }) => (parent ? `${indicator} < ${parent}` : indicator));
}

const table = (header: string, row: string) => `
    表 | 2024年社会救助情况
    2  | 县区 | ${header}
    3  | 甲县 | ${row}
`;

test('a column called 其中 is a part of the last column before it that is none', () => {
  const header = '低保人数（人） | 其中：农村 | 其中：城市 | 特困人数（人） | 其中：集中供养';
  expect(partsOf(table(header, '10 | 6 | 4 | 3 | 2'))).toEqual([
    ...['低保人数', '农村 < 低保人数', '城市 < 低保人数'],
    ...['特困人数', '集中供养 < 特困人数'],
  ]);
});

test('合计 below a group is its whole, and parts below another group are not its', () => {
  const stacked = `
    表 | 2024年社会救助情况
    2  | 县区 | 低保人数（人） | | 特困人数（人） |
    3  |      | 合计 | 其中：农村 | 合计 | 其中：农村
    4  | 甲县 | 10 | 6 | 3 | 2
  `;
  expect(partsOf(stacked)).toEqual([
    ...['低保人数', '低保人数农村 < 低保人数'],
    ...['特困人数', '特困人数农村 < 特困人数'],
  ]);
});

test('合计 by itself is what the line above names', () => {
  const lined = (line: string) => `
    表 | 2024年社会救助情况
    2  | ${line}
    3  | 县区 | 合计 | 其中：农村
    4  | 甲县 | 10 | 6
  `;
  expect(partsOf(lined('低保人数（人）'))).toEqual(['低保人数', '农村 < 低保人数']);
  expect(partsOf(lined('制表：民政局'))).toEqual(['合计', '农村 < 合计']);
});

test('a part counts in the unit of its whole, and a rate in that of none', () => {
  expect(told(table('床位数（张） | 其中：护理型 | 其中：护理型占比', '10 | 6 | 60'))).toEqual([
    'B3 床位数 甲县 2024 actual 10 张',
    'C3 护理型 甲县 2024 actual 6 张',
    'D3 护理型占比 甲县 2024 actual 60 %',
  ]);
});

test('a part is of the time and in the role of its whole, unless its header says others', () => {
  const goals = (part: string) => `
    表 | 社会救助情况
    2  | 低保人数（人）
    3  | 县区 | 2024年完成 | 2025年目标 | ${part}
    4  | 甲县 | 10 | 12 | 6
  `;
  expect(told(goals('其中：农村'))[2]).toBe('D4 农村 甲县 2025 target 6 人');
  expect(notTold(goals('其中：农村2024年完成'))).toEqual(['D4 column-unclear']);
});

test('其中 and a year says no role: of a target it is planned, of a result it is one', () => {
  const goals = `
    表 | 社会救助情况
    2  | 县区 | 低保人数（人） | |
    3  |      | 2024年完成 | 2025年目标 | 其中：2024年
    4  | 甲县 | 10 | 12 | 6
  `;
  expect(notTold(goals)).toEqual(['D4 role-unclear']);
});

test('其中 that says nothing, and a part of a column that nobody understands, are not read', () => {
  expect(notTold(table('低保人数（人） | 其中：', '10 | 6'))).toEqual(['C3 name-missing']);
  expect(notTold(table('低保人数比上年 | 其中：农村', '10 | 6'))).toEqual([
    'B3 column-unclear',
    'C3 column-unclear',
  ]);
});

test('beside an indicator in each row a part names what no column of it can', () => {
  const rows = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年完成 | 其中：农村
    3  | 低保人数 | 人 | 10 | 6
  `;
  expect(told(rows)).toEqual(['C3 低保人数 2024 actual 10 人']);
  expect(notTold(rows)).toEqual(['D3 column-unclear']);
});
