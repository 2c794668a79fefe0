import { isPlainFormula } from '../../../src/core/next-period/index.js';

test.each([
  'SUM(B3:B6)',
  'ROUND($G3/H$3*100,1)',
  'IF(B3="","…",B3/C3)',
  'IFERROR(AVERAGE(B3:B6),0)-5%',
])('%s only calculates with cells of its own sheet', (formula) => {
  expect(isPlainFormula(formula)).toBe(true);
});

test.each([
  "'[1]2023年'!B3",
  '[预算.xlsx]汇总!B3',
  'Sheet2!B3',
  '表1[[#This Row],[数值]]',
  '养老床位*2',
  'WEBSERVICE("http://example.com/"&B3)',
  'HYPERLINK("http://example.com","点这里")',
  'cmd|"/c calc"!A0',
  'INDIRECT("B3")',
  'SUMX(B3)',
  'B3#',
])('%s is not carried over', (formula) => {
  expect(isPlainFormula(formula)).toBe(false);
});
