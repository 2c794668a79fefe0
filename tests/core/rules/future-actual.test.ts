import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'future-actual';
const filed = (asOf: string) => `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | ${asOf}
    数据 | 区划代码 | 指标代码 | 期间   | 数值
    2    | 340100  | fund    | 2023Q2 | 200
    3    | 340100  | fund    | 2023Q3 | …
    4    | 340100  | fund    | 2023Q4 |`;

test('a figure for a quarter that has not ended is reported at its period', () => {
  const facts = { period: '2023Q2', asOf: '2023-06-29', count: null, isRunning: true };
  expect(findings(rule, workbook(filed('2023-06-29')))).toEqual([at(rule, '数据!C2', facts)]);
});

test('a quarter is over on its last day, and later ones may stay open', () => {
  expect(findings(rule, workbook(filed('2023-06-30')))).toEqual([]);
});

test('a numerator alone is a figure too', () => {
  const book = workbook(`
    封面 | 规划代码 | test-plan
    2    | 截止日期 | 2023-06-30
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 340100  | coverage | 2023 | 10   | …    | …
  `);
  expect(findings(rule, book)).toHaveLength(1);
});

test('without a cut-off date it is undecided, once', () => {
  const book = workbook(filed('…'));
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '封面!B3', reason: 'no-cut-off' }]);
  const asOf = { year: 2023, month: 6, day: 29 };
  expect(findings(rule, book, { asOf })).toHaveLength(1);
});
