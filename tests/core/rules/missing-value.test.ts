import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-value';

test('a blank in a key or in the value of a row is told at its cell', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    |          | coverage | 2023 | 85
    3    | 340100   |          | 2023 | 85
    4    | 340100   | coverage |      | 85
    5    | 340100   | coverage | 2023 |
    6    | 340100   | coverage | 2023 | "　 "
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!A2', { missing: 'regionCode', on: 'data' }),
    at(rule, '数据!B3', { missing: 'indicatorCode', on: 'data' }),
    at(rule, '数据!C4', { missing: 'period', on: 'data' }),
    at(rule, '数据!D5', { missing: 'value', on: 'data' }),
    at(rule, '数据!D6', { missing: 'value', on: 'data' }),
  ]);
});

test.each(['…', '未取得', '未公布', '—', '不适用', '0'])('%s is an answer', (value) => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | ${value}
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a ratio may answer with both its parts, but not with one of them', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 | 850  | 1000 |
    3    | 340200   | coverage | 2023 | 850  |      | 85
    4    | 340300   | coverage | 2023 |      | 1000 | 85
    5    | 340400   | coverage | 2023 |      |      | 85
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!E3', { missing: 'denominator', on: 'data' }),
    at(rule, '数据!D4', { missing: 'numerator', on: 'data' }),
  ]);
});

test('a count answers with its value', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | beds     | 2023 | 850  | 1    |
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!F2', { missing: 'value', on: 'data' })]);
});

test('what a row must answer depends on the kind of its target', () => {
  const book = workbook(`
    指标 | 指标代码 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    2    | coverage | 上升     | 2020   |        | 2025   | 100    |          | 2023     | 85
    3    | beds     | 下限     |        |        | 2025   | 200    |          | 2023     | 150
    4    | pilots   | 区间     |        |        | 2025   | 10     |          | 2023     | 12
    5    | visitors | 监测     |        |        |        |        |          | 2023     |
    6    | stations |          |        |        |        |        |          |          |
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!B6', { missing: 'kind', on: 'indicators' }),
    at(rule, '指标!D2', { missing: 'baseValue', on: 'indicators' }),
    at(rule, '指标!G4', { missing: 'upperLimit', on: 'indicators' }),
    at(rule, '指标!I5', { missing: 'currentValue', on: 'indicators' }),
  ]);
});

test('the cover answers who reports which plan until when', () => {
  const book = workbook(`
    封面 | 填报单位 |
    2    | 区划代码 | 340100
    3    | 规划代码 |
    4    | 截止日期 | …
    5    | 填报人   |
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '封面!B1', { missing: 'unit', on: 'cover' }),
    at(rule, '封面!B3', { missing: 'planCode', on: 'cover' }),
  ]);
});

test('a rate that is blank altogether is asked for its parts as well', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 |      |      |
    3    | 340102   | coverage | 2023 |      |      | 85
    4    | 340103   | coverage | 2023 | …    | …    |
    5    | 340104   | beds     | 2023 |      |      |
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '数据!F2', { missing: 'value', on: 'data' }),
    at(rule, '数据!D2', { missing: 'numerator', on: 'data' }),
    at(rule, '数据!E2', { missing: 'denominator', on: 'data' }),
    at(rule, '数据!F5', { missing: 'value', on: 'data' }),
  ]);
});

test('a column that is not there is told once, by missing-column', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 数值
    2    | 340100   | coverage | 85
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a formula without a stored result is no blank, and leaves the answer open', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | =MEDIAN(1,2)
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!D2', reason: 'no-stored-result' }]);
});

test('a formula that waits for a blank cell is not told beside it, and is told where none is', () => {
  const book = (county: string) =>
    workbook(`
      数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
      2    | 340100   | 合计 | beds     | 2023 | =IF(E3="","",E3) -> ""
      3    | 340102   | 下级 | beds     | 2023 | ${county}
    `);
  const told = (county: string) => findings(rule, book(county)).map(({ place }) => place);
  expect(told('')).toEqual(['数据!E3']);
  expect(told('=IF(E2="","","") -> ""')).toEqual(['数据!E2', '数据!E3']);
});

test('empty rows, and totals for the eye, ask for nothing', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100   | coverage | 2023 | 85
    5    | 合计     |          |      | 85
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('means and the unit as a whole below a table are no entries; a place of a like name is one', () => {
  const book = workbook(`
    数据 | 区划代码   | 指标代码 | 期间 | 数值
    2    | 210500     | coverage | 2023 | 85
    3    | 全省平均   |          |      | 85
    4    | 全县（区） |          |      | 85
    5    | 本市       |          |      |
    6    | 本溪市     | coverage | 2023 |
  `);
  expect(findings(rule, book)).toEqual([at(rule, '数据!D6', { missing: 'value', on: 'data' })]);
});
