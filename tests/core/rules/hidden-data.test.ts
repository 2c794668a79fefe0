import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'hidden-data';
const table = `
  数据 | 区划代码 | 指标代码 | 期间 | 数值 | 精度 | 上年数
  2    | 340100   | coverage | 2021 | 75   |      | 1
  3    | 340100   | coverage | 2022 | 80   |      | 1
  4    | 340100   | coverage | 2023 | 85   |      | 1
`;

test('hidden rows with data are told once a sheet, at the first of them', () => {
  const book = workbook(`${table}\n! hidden 数据!3\n! hidden 数据!4`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!A3', { hidden: 'rows', rows: 2 })]);
});

test('filtered rows are only a note', () => {
  const book = workbook(`${table}\n! hidden 数据!3\n! filtered 数据`);
  const [finding] = checked(book).findings.filter((each) => each.rule === rule);
  expect(finding).toMatchObject({ severity: 'note', facts: { hidden: 'filtered-rows', rows: 1 } });
});

test('a hidden column with data is told at its header', () => {
  const book = workbook(`${table}\n! hidden 数据!D`);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D1', { hidden: 'column', rows: 3 })]);
});

test('a hidden sheet with data is told as a whole, without its rows', () => {
  const book = workbook(`${table}\n! hidden 数据\n! hidden 数据!3`);
  expect(findings(rule, book)).toEqual([at(rule, '数据', { hidden: 'sheet', rows: 3 })]);
});

test.each([
  ['an empty column', '! hidden 数据!E'],
  ['a column of the office itself', '! hidden 数据!F'],
  ['an empty row below the table', '! hidden 数据!9'],
  ['a filter that leaves nothing out', '! filtered 数据'],
])('%s may be hidden', (_, trait) => {
  expect(findings(rule, workbook(`${table}\n${trait}`))).toEqual([]);
});

test('hidden sheets without data, or of the office itself, and hidden formulas are left alone', () => {
  const book = workbook(`
    站点 | 站点编号 | 层级
    台账 | 序号
    2    | 1
    指标 | 指标代码 | 目标类型 | 评级
    2    | coverage | 监测     | =PLAN.RATING(A2) -> 不评级
    ! hidden 站点
    ! hidden 台账
    ! hidden 指标!C
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a hidden answer of the cover is told at the answer', () => {
  const cover = `
    封面 | 填报单位 | 合肥市民政局
    2    | 区划代码 | 340100
    3    | 截止日期 | 2023-12-31
    4    | 联系人   |
  `;
  const told = (trait: string) => findings(rule, workbook(`${cover}\n! hidden 封面!${trait}`));
  expect(told('3')).toEqual([at(rule, '封面!B3', { hidden: 'rows', rows: 1 })]);
  expect(told('B')).toEqual([at(rule, '封面!B1', { hidden: 'column', rows: 3 })]);
  expect(told('4')).toEqual([]);
  expect(told('9')).toEqual([]);
});
