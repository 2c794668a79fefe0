import { sheetTables } from '../../../scripts/docs/sheet-tables.js';
import type { Workbook } from '../../../src/core/model/index.js';
import { workbook } from '../../support/workbook.js';

test('a sheet is a table with its letters and row numbers', () => {
  const book = workbook(`
    数据 | 期间 | 数值  | 备注
    3    | 2023 | 85.0% | =B3*2 -> 1.7
  `);
  expect(sheetTables(book, 'zh-CN')).toBe(
    [
      '**数据**',
      '',
      '|  | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | 期间 | 数值 | 备注 |',
      '| 3 | 2023 | 85.0% | =B3\\*2 → 1.7 |',
    ].join('\n'),
  );
});

test('dates, errors and texts that look like numbers are told apart', () => {
  const book = workbook('数据 | 2023-06-30 | #REF! | "85.1" | =NOW()');
  expect(sheetTables(book, 'en-US')).toContain('| 1 | 2023-06-30 | #REF! | "85.1" | =NOW() |');
});

test('what cells do not show stands below', () => {
  const book = workbook(`
    数据 | 期间
    2    | 2023
    ! macros
    ! linked 上年.xlsx
    ! merged 数据!A1:A2
    ! hidden 数据!2
  `);
  const text = sheetTables(book, 'zh-CN');
  expect(text).toContain('- 合并的单元格：`A1:A2`');
  expect(text).toContain('- 隐藏的行：`2`');
  expect(text).toContain('- 工作簿含有宏');
  expect(text).toContain('- 链接到其他工作簿：上年.xlsx');
});

test('hostile cells, sheet names and links break neither the table nor the page', () => {
  const text = '<script>alert(1)</script> | \n\n# heading\u0007';
  const [sheet] = workbook('数据 | x | y').sheets;
  const columns = [{ values: [undefined, text], formats: [], formulas: new Map() }];
  const hostile: Workbook = {
    ...workbook(''),
    sheets: sheet ? [{ ...sheet, name: text, columns }] : [],
    externalLinks: [text],
  };
  const lines = sheetTables(hostile, 'en-US').split('\n');
  const rows = lines.filter((line) => line.startsWith('|'));
  expect(rows.map((row) => row.replace(/\\./g, '').split('|').length)).toEqual([4, 4, 4]);
  expect(lines.join('')).not.toMatch(/<script|\p{Cc}/u);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([]);
});
