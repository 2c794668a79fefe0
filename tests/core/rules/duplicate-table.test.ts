import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'duplicate-table';
const data = `
  数据 | 区划代码 | 指标代码 | 期间 | 数值
  2    | 340100 | facility-coverage | 2023 | 85
`;

test.each(['Data', '数据表'])('a second sheet of one kind, %s, is told', (name) => {
  const book = workbook(`${data}\n ${name} | 区划代码 | 指标代码 | 期间 | 数值`);
  const facts = { of: 'sheet', on: 'data', read: '数据' };
  expect(findings(rule, book)).toEqual([at(rule, name, facts)]);
});

test('a sheet that only bears the name is none', () => {
  expect(findings(rule, workbook(`${data}\n Data | 另见附件`))).toEqual([]);
});

test('a second cover is told where it holds labels of one', () => {
  const book = workbook(
    '封面 | 填报单位 | 甲\n 2 | 区划代码 | 340100\n Cover | 填报单位 | 乙\n 2 | 区划代码 | 340100',
  );
  expect(findings(rule, book)).toEqual([
    at(rule, 'Cover', { of: 'sheet', on: 'cover', read: '封面' }),
  ]);
});

test('a sheet of one’s own with another name passes', () => {
  expect(
    findings(rule, workbook(`${data}\n 数据 (2) | 区划代码 | 指标代码 | 期间 | 数值`)),
  ).toEqual([]);
});

test('a header row beside the table that is read is told', () => {
  const book = workbook(
    `${data}\n 5 | | | | | | 区划代码 | 指标代码 | 数值\n 6 | | | | | | 340100 | x | 90`,
  );
  const facts = { of: 'header', on: 'data', read: '数据' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!F5', facts)]);
});

test('a header row above with fewer names is told as well', () => {
  const book = workbook(`
    数据 | | | | | 区划代码 | 期间 | 数值
    3    | 区划代码 | 指标代码 | 期间 | 数值
    4    | 340100 | facility-coverage | 2023 | 85
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!E1', { of: 'header', on: 'data', read: '数据' }),
  ]);
});

test('two names in a row are none, and a second table below repeats its headers rightly', () => {
  const book = workbook(`
    ${data}
    4 | 区划代码 | 指标代码 | 期间 | 数值
    5 | 340100 | facility-coverage | 2022 | 80
    7 | 备注 | 数值
  `);
  expect(findings(rule, book)).toEqual([]);
});
