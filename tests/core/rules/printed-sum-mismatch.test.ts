import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'printed-sum-mismatch';
const table = (last: string, total = '60') => `
  社工站 | 2023年资阳市社会工作服务站点情况
  2 | 县区 | 社工站点（个）
  3 | 雁江区 | 24
  4 | 安岳县 | 20
  5 | 乐至县 | ${last}
  6 | 合计 | ${total}
`;

test('rows that add up pass, and so do those of which one is not known', () => {
  expect(findings(rule, workbook(table('16')))).toEqual([]);
  expect(findings(rule, workbook(table('…')))).toEqual([]);
});

test('a total that the rows cannot add up to is told at its own cell', () => {
  const facts = { name: '社工站点', found: 60, low: 48.5, high: 51.5, unit: '个' };
  expect(findings(rule, workbook(table('6')))).toEqual([at(rule, '社工站!B6', facts)]);
});

test('on both sides of what rounding allows', () => {
  expect(findings(rule, workbook(table('16', '62')))).toEqual([]);
  expect(findings(rule, workbook(table('16', '63')))).toHaveLength(1);
});
