import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'printed-part-over-whole';
const table = (part: string, { unit = '个', label = '其中：示范站点' } = {}) => `
  进展 | 2023年资阳市“十四五”社会工作服务主要指标完成情况
  2 | 序号 | 指标 | 单位 | 2020年（基期） | 2023年完成 | 2025年目标
  3 | 1 | 社工站点 | 个 | 20 | 60 | 90
  4 | 2 | ${label} | ${unit} | 5 | ${part} | 30
`;

test('a part may be as much as its whole', () => {
  expect(findings(rule, workbook(table('16')))).toEqual([]);
  expect(findings(rule, workbook(table('60')))).toEqual([]);
});

test('one that is more, be it by one, is told at its own cell', () => {
  const facts = { name: '示范站点', found: 61, low: 60, high: 60, unit: '个' };
  expect(findings(rule, workbook(table('61')))).toEqual([at(rule, '进展!E4', facts)]);
});

test('in 万个 only what is more by more than rounding is told', () => {
  const tenThousands = (part: string) => workbook(table(part).replaceAll('| 个', '| 万个'));
  expect(findings(rule, tenThousands('61'))).toEqual([]);
  expect(findings(rule, tenThousands('62'))).toHaveLength(1);
});

test('another unit, and a row that is no part, say nothing', () => {
  expect(findings(rule, workbook(table('66', { unit: '人' })))).toEqual([]);
  expect(findings(rule, workbook(table('66', { label: '示范站点' })))).toEqual([]);
});

const inColumns = (part: string, whole = '社工站点（个）', more = '其中：示范站点') => `
  进展 | 2023年资阳市社会工作服务站点情况
  2 | 县区 | ${whole} | ${more}
  3 | 雁江区 | 60 | 30
  4 | 安岳县 | 40 | ${part}
`;

test('a part in a column of its own is held to its whole in the same row', () => {
  expect(findings(rule, workbook(inColumns('40')))).toEqual([]);
  const facts = { name: '示范站点', found: 41, low: 40, high: 40, unit: '个' };
  expect(findings(rule, workbook(inColumns('41')))).toEqual([at(rule, '进展!C4', facts)]);
});

test('a part in another unit, and a column that is no part, say nothing', () => {
  expect(findings(rule, workbook(inColumns('41', undefined, '其中：社工（人）')))).toEqual([]);
  expect(findings(rule, workbook(inColumns('41', undefined, '示范站点')))).toEqual([]);
});

test('of a mean or a rate a part may be more than the whole, in a column as in a row', () => {
  expect(findings(rule, workbook(inColumns('41', '人均可支配收入（元）', '其中：城镇')))).toEqual(
    [],
  );
  const rows = table('66', { label: '其中：城镇' }).replaceAll('社工站点', '村均社工站点');
  expect(findings(rule, workbook(rows))).toEqual([]);
});
