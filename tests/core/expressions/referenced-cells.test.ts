import { referencedCells } from '../../../src/core/expressions/index.js';
import { address } from '../../../src/core/model/index.js';
import { workbook } from '../../support/workbook.js';

const book = workbook(`
  指标 | 目标
  2 | 1
  社工站 数据 | 数值
  2 | 1
`);
const [sheet] = book.sheets;

function cells(formula: string): readonly string[] {
  if (!sheet) throw new Error('The workbook has no sheet.');
  return referencedCells(formula, { sheet, row: 2, column: 1 }, book).map(
    ({ sheet: { name }, area: { top, left } }) => `${name}!${address({ row: top, column: left })}`,
  );
}

test('a formula refers to cells of its own sheet and of others, however it writes them', () => {
  expect(cells('IF($B$2="","",B2*2)')).toEqual(['指标!B2', '指标!B2']);
  expect(cells("'社工站 数据'!A2+A1")).toEqual(['社工站 数据!A2', '指标!A1']);
});

test('what this workbook does not have is none of them, and a text holds no cells', () => {
  expect(cells('[1]Sheet1!A1+别处!A2')).toEqual([]);
  expect(cells('"A1"&"B2"')).toEqual([]);
  expect(cells('IF(')).toEqual([]);
});
