import { externalBooks } from '../../../src/core/expressions/index.js';

test.each([
  ['[1]台账!A1', ['1']],
  ["'[1]一 月'!A1+[2]二月!B2", ['1', '2']],
  ['[1]!合计', ['1']],
  ["'C:\\it''s\\[甲.xlsx]表'!A1", ['甲.xlsx']],
  ["'https://example.org/[甲.xlsx]表'!A1", ['甲.xlsx']],
  ['[1]表!A1+[1]表!A2', ['1']],
  ['[2]!_xldudf_PLAN_PACE([1]表!A1)', ['1']],
])('%s points to %j', (formula, books) => {
  expect(externalBooks(formula)).toEqual(books);
});

test.each([
  'A1+1',
  '表1[[#This Row],[分子]]',
  '[@分子]/[@分母]',
  'SUM(表1[分子])*台账!A1',
  '"[1]台账!A1"',
  '[2]!_xldudf_PLAN_PACE(A1)',
  '[2]!plan.pace(A1)',
])('%s points to none', (formula) => {
  expect(externalBooks(formula)).toEqual([]);
});
