import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'duplicate-column';

test('a header that stands twice is told at the second place, with the first beside it', () => {
  const book = workbook('数据 | 区划代码 | 指标代码 | 期间 | 数值 | 数值');
  const facts = { repeated: 'value', on: 'data', first: 'D1' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!E1', facts)]);
  const [finding] = checked(book).findings.filter((each) => each.rule === rule);
  expect(finding?.related).toEqual([{ sheet: '数据', cell: 'D1' }]);
});

test('a header and its alias are the same column', () => {
  const book = workbook('指标 | 指标代码 | 指标编码 | 目标类型');
  const facts = { repeated: 'indicatorCode', on: 'indicators', first: 'A1' };
  expect(findings(rule, book)).toEqual([at(rule, '指标!B1', facts)]);
});

test('of two tables side by side only the left one is read, and every column of the right one is told', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值 |  | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2022 | 80   |  | 340100   | coverage | 2023 | 85
  `);
  expect(findings(rule, book).map(({ place }) => place)).toEqual([
    '数据!F1',
    '数据!G1',
    '数据!H1',
    '数据!I1',
  ]);
});

test('two tables one below the other repeat their headers rightly', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2022 | 80
    4    | 区划代码 | 指标代码 | 期间 | 数值
    5    | 340100   | coverage | 2023 | 85
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('columns that are not of the contract may repeat', () => {
  expect(findings(rule, workbook('数据 | 区划代码 | 上年数 | 上年数'))).toEqual([]);
});

test('a label of the cover is told only where its second answer is another one', () => {
  const label = (again: string) =>
    workbook(`
      封面 | 区划代码 | 340100
      2    | 区划代码 | ${again}
    `);
  expect(findings(rule, label(''))).toEqual([]);
  expect(findings(rule, label('340100'))).toEqual([]);
  const facts = { repeated: 'regionCode', on: 'cover', first: 'A1' };
  expect(findings(rule, label('340200'))).toEqual([at(rule, '封面!A2', facts)]);
});
