import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'cover-name-mismatch';
const cover = (code: string, unit: string) =>
  workbook(`
    封面 | 填报单位 | ${unit}
    2    | 区划代码 | ${code}
  `);

test('a unit that does not name the region of its code is a question', () => {
  const named = { code: '340100', name: '合肥市' };
  const facts = { found: '合肥市民政局', expected: '芜湖市', code: '340200', named };
  expect(findings(rule, cover('340200', '合肥市民政局'))).toEqual([at(rule, '封面!B1', facts)]);
});

test.each([
  ['340100', '合肥市民政局'],
  ['340100', '合肥民政局'],
  ['340100', '"合肥市 民政局"'],
  ['340102', '安徽省合肥市瑶海区民政局'],
  ['340102', '瑶海区社工站办公室'],
  ['340000', '安徽省民政厅'],
  ['422800', '恩施州民政局'],
  ['222400', '延边朝鲜族自治州民政局'],
  ['222400', '延边州民政局'],
  ['650000', '新疆民政厅'],
  ['310115', '上海市浦东新区民政局'],
  ['429021', '神农架林区民政局'],
])('%s may report as %s', (code, unit) => {
  expect(findings(rule, cover(code, unit))).toEqual([]);
});

test.each([
  ['340102', '合肥市民政局'],
  ['340102', '民政局'],
  ['340104', '瑶海区民政局'],
])('%s is asked why it reports as %s', (code, unit) => {
  expect(findings(rule, cover(code, unit))).toHaveLength(1);
});

test('a code that is unknown or unreadable, and a blank unit, are told elsewhere', () => {
  expect(findings(rule, cover('349900', '合肥市民政局'))).toEqual([]);
  expect(findings(rule, cover('合肥', '合肥市民政局'))).toEqual([]);
  expect(findings(rule, cover('340100', ''))).toEqual([]);
});

test.each([
  ['340104', '瑶海区民政局', '340102'],
  ['340322', '安徽省蚌埠市固镇县民政局', '340323'],
  ['340104', '合肥市民政局', '340100'],
  ['340104', '民政局', undefined],
  ['340104', '朝阳区民政局', undefined],
])('%s that reports as %s is named after %s', (code, unit, named) => {
  const [first] = findings(rule, cover(code, unit));
  const found = first?.facts['named'] as { readonly code: string } | null | undefined;
  expect(found?.code).toBe(named);
});
