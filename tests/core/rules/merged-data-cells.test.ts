import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'merged-data-cells';
const table = `
  数据 | 2023年数据
  2    | 区划代码 | 指标代码 | 期间 | 数值 | 上年数
  3    | 340100   | coverage | 2022 | 80   | 1
  4    |          | coverage | 2023 | 85   |
  7    | 制表单位：合肥市民政局
`;

test('a merge down a column is told at its first cell', () => {
  const book = workbook(`${table}\n! merged 数据!A3:A4`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!A3', { area: 'A3:A4' })]);
});

test('a merge across columns is told as well', () => {
  const book = workbook(`${table}\n! merged 数据!C4:D4`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!C4', { area: 'C4:D4' })]);
});

test.each([
  ['title above the header', 'A1:E1'],
  ['header over two rows', 'A1:A2'],
  ['column of the office itself', 'E3:E4'],
  ['signature below the table', 'A6:D8'],
])('merged cells in a %s are fine', (_, area) => {
  const signed = table.replace(/\n {2}7 .*/, '');
  expect(findings(rule, workbook(`${signed}\n! merged 数据!${area}`))).toEqual([]);
});

test('the merge of the last row and of the row below it still touches data', () => {
  const signed = table.replace(/\n {2}7 .*/, '');
  const book = workbook(`${signed}\n! merged 数据!D4:D5`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D4', { area: 'D4:D5' })]);
});

test('the merged cells of a cover and of other sheets are left alone', () => {
  const book = workbook(`
    封面 | 填报单位 | 合肥市民政局
    台账 | 序号
    2    | 1
    ! merged 封面!B1:D1
    ! merged 台账!A2:A3
  `);
  expect(findings(rule, book)).toEqual([]);
});
