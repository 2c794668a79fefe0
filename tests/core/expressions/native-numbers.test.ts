import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { cellResult, isUnknown, recalculate } from '../../../src/core/expressions/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { workbook } from '../../support/workbook.js';

const book = workbook(`
  表 | 1   | 2.5 | 文
  2  | TRUE | 3  | =1+1 -> 99
  3  | =1/0 -> #DIV/0! | |
`);
const context = { catalogue: builtInCatalogue, regions: loadRegions() };

function result(formula: string) {
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has a sheet.');
  const found = cellResult(
    recalculate(book, context).resultOf(formula, { sheet, row: 9, column: 9 }),
  );
  return isUnknown(found) ? found.obstacle : found.value;
}

test.each([
  ['SUM(A1:C2)', 8.5],
  ['SUM(A1,B1,4)', 7.5],
  ['SUM(B3:C3)', 0],
  ['PRODUCT(A1:B1,2)', 5],
  ['MIN(A1:C2)', 1],
  ['MAX(A1:C2)', 3],
  ['MAX(B3:C3)', 0],
  ['COUNT(A1:C2)', 4],
  ['AVERAGE(A1:B1)', 1.75],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(85149,-2)', 85100],
  ['ROUNDUP(1.001,2)', 1.01],
  ['ROUNDDOWN(1.009,2)', 1],
  ['INT(-1.5)', -2],
  ['ABS(-1.5)', 1.5],
  ['COUNTBLANK(A1:C3)', 2],
  ['COUNTBLANK(C3)', 1],
  ['COUNTIF(A1:C3,"文")', 1],
  ['COUNTIF(A1:C3,"—")', 0],
  ['ROWS(A1:C3)', 3],
  ['ROWS(A1)', 1],
  ['C1="文"', true],
  ['C1="字"', false],
  ['C1<>"字"', true],
  ['A1="文"', false],
  ['A2="文"', false],
  ['"A"="a"', true],
  ['C2*2', 4],
])('%s is %p', (formula, value) => {
  expect(result(formula)).toBe(value);
});

test.each(['SUM(A1:A3)', 'ROUND(A3,1)', 'AVERAGE(B3:C3)'])('%s is an error', (formula) => {
  expect(result(formula)).toEqual({ error: '#DIV/0!' });
});

test.each([
  'SUM("3")',
  'SUM(C1)',
  'SUM(A2)',
  'ROUND(A1:B1,1)',
  'ROUND(1)',
  'CONSTRUCTOR(1)',
  'MEDIAN(A1)',
  'COUNTBLANK(A1,B1)',
  'C1>"字"',
  'COUNTIF(A1:C3,">1")',
  'COUNTIF(A1:C3,"文*")',
  'COUNTIF(A1:C3,2)',
])('%s is unknown: programs differ, or nobody here knows it', (formula) => {
  expect(result(formula)).toBe('formula-not-supported');
});
