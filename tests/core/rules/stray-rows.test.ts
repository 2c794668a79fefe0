import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'stray-rows';

const lines = (count: number, first: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, index) => `${first + index} | ${line(index)}`).join('\n');

const withData = (rows: string) =>
  workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    2    | 340100   | 合计 | beds     | 2023 | 110
    ${rows}
  `);

const keys = ['regionCode', 'indicatorCode', 'period'];

test('rows below a table that say nothing of its key are told once, at the first of them', () => {
  const pasted = withData(lines(21, 5, (index) => `备注${index} | | | | ${index}`));
  const facts = { on: 'data', first: 5, last: 25, rows: 21, keys, isTotalsRow: false };
  expect(findings(rule, pasted)).toEqual([at(rule, '数据!A5', facts)]);
  for (const other of ['missing-value', 'unknown-region', 'invalid-period'] as const)
    expect(findings(other, pasted)).toEqual([]);
});

test('a few of them may be entries with mistakes, and are told one by one', () => {
  const pasted = withData(lines(20, 5, (index) => `备注${index} | | | | ${index}`));
  expect(findings(rule, pasted)).toEqual([]);
  expect(findings('unknown-region', pasted)).toHaveLength(20);
});

test.each([
  ['a region', (index: number) => `34010${index % 9} | | | | ${index}`],
  ['a period', () => '某县 | | | 2023 | 1'],
  ['an indicator by its code', () => '某县 | | beds | 全年 | 1'],
  ['whether it is a total', () => '某县 | 合计 | 床位 | 全年 | 1'],
])('rows of which each says %s are read', (_, line) => {
  expect(findings(rule, withData(lines(30, 3, line)))).toEqual([]);
});

test('an indicator in Chinese words is no code where nothing else is said', () => {
  const pasted = withData(lines(30, 3, (index) => `某县${index} | | 床位 | 全年 | ${index}`));
  expect(findings(rule, pasted)).toEqual([
    at(rule, '数据!A3', { on: 'data', first: 3, last: 32, rows: 30, keys, isTotalsRow: false }),
  ]);
});

test('an entry among them is read, and each stretch is told by itself', () => {
  const rest = (first: number) => lines(25, first, () => '| | | | 1');
  const found = findings(
    rule,
    withData(`${rest(3)}\n28 | 340100 | 合计 | workers | 2023 | 5\n${rest(29)}`),
  );
  expect(found).toEqual([
    at(rule, '数据!A3', { on: 'data', first: 3, last: 27, rows: 25, keys, isTotalsRow: false }),
    at(rule, '数据!A29', { on: 'data', first: 29, last: 53, rows: 25, keys, isTotalsRow: false }),
  ]);
});

test('a title between two tables ends a stretch and is no row of it', () => {
  const second = `
    28 | 续表     |      |          |      |
    29 | 区划代码 | 口径 | 指标代码 | 期间 | 数值
    30 | 340100   | 合计 | workers  | 2023 | 5
  `;
  const rest = lines(25, 3, () => '某县 | | | | 1');
  expect(findings(rule, withData(`${rest}\n${second}`))).toEqual([
    at(rule, '数据!A3', { on: 'data', first: 3, last: 27, rows: 25, keys, isTotalsRow: false }),
  ]);
  expect(findings('unknown-region', withData(second))).toEqual([]);
});

test('what a table lacks may stand in rows that are not read', () => {
  const goal = `

    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | workers  | 人   | 上升     | 2020   | 5      | 2025   | 9      | 2023     | 7
  `;
  const missing = (rows: string) => findings('missing-observation', withData(rows + goal));
  expect(missing('')).not.toEqual([]);
  expect(missing(lines(21, 5, () => '| | | | 1'))).toEqual([]);
});

test('a list of codes takes any text for one', () => {
  const list = (line: (at: number) => string) =>
    workbook(`
      站点 | 站点编号 | 站点名称
      ${lines(30, 2, line)}
    `);
  expect(
    findings(
      rule,
      list((index) => `城关${index} | 城关社工站`),
    ),
  ).toEqual([]);
  expect(
    findings(
      rule,
      list(() => '| 城关社工站'),
    ),
  ).toMatchObject([{ facts: { on: 'stations' } }]);
});

/** The last row as the totals row of a table of Excel. */
function withTotals(rows: string, bottom: number) {
  const book = withData(rows);
  const area = { top: 1, left: 1, bottom, right: 5 };
  const table = { name: '数据表', area, headerRows: 1, totalsRows: 1, columns: [], calculated: [] };
  const sheets = book.sheets.map((sheet) =>
    sheet.name === '数据' ? { ...sheet, tables: [table] } : sheet,
  );
  return { ...book, sheets };
}

test('an entry in the totals row of a table of Excel is not passed over in silence', () => {
  const book = withTotals('3 | 340100 | 合计 | beds | 2024 | 150', 3);
  const facts = { on: 'data', first: 3, last: 3, rows: 1, keys, isTotalsRow: true };
  expect(findings(rule, book)).toEqual([at(rule, '数据!A3', facts)]);
});

test.each([
  ['only a sum', ' | | | | 110'],
  ['a name and a sum', '汇总 | | | | 110'],
  ['the name of a total where the code belongs', '合计 | 合计 | beds | 2023 | 110'],
  ['what is counted in each column', '2 | 2 | 2 | 2 | 110'],
  ['formulas', '=A2 -> 340100 | 合计 | =C2 -> beds | =D2 -> 2023 | 110'],
])('a totals row with %s is one for the eye', (_, row) => {
  expect(findings(rule, withTotals(`3 | ${row}`, 3))).toEqual([]);
});
