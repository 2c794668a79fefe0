import { everyFix } from '../../../src/core/model/index.js';
import { at, checked, findings } from '../../support/findings.js';
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

const offered = (merged: string, text = table) => {
  const book = workbook(`${text}\n! merged 数据!${merged}`);
  return checked(book)
    .findings.filter((one) => one.rule === rule)
    .flatMap(everyFix);
};

test('a merged key is filled down, and the merge taken apart', () => {
  const book = table.replace('coverage | 2023', '         | 2023');
  expect(offered('B3:B4', book)).toEqual([
    { sheet: '数据', cell: 'B4', before: null, after: { value: 'coverage' }, unmerge: 'B3:B4' },
  ]);
  expect(offered('A3:A4')).toMatchObject([{ cell: 'A4', after: { value: 340100 } }]);
});

test('only rows of the table are filled: blank ones and totals within the merge stay blank', () => {
  const book = `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2022 | 80
    3    |          | coverage | 2023 | 85
    5    | 合计     |          |      | 165
  `;
  expect(offered('A2:A4', book).map(({ cell }) => cell)).toEqual(['A3']);
});

test.each([
  ['merged numbers', 'D3:D4', table],
  ['an area of two columns', 'B3:C4', table],
  ['a formula', 'A3:A4', table.replace('340100  ', '=B9 -> 340100')],
  ['a cell within that holds something', 'C3:C4', table],
  [
    'a date above a cell with another format',
    'C3:C4',
    table.replace('2022', '2022-12-31').replace('2023 | 85', '     | 85'),
  ],
])('%s offer no fix', (_, merged, text) => {
  expect(offered(merged, text)).toEqual([]);
});
