import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'parts-over-total';

/** A city of three counties, of which the last has no figure unless one is given. */
function city(total: string, { last = '…', indicator = 'beds', more = '' } = {}) {
  return workbook(`
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 口径   | 指标代码     | 期间 | 数值 | 精度
    2    | 420700   | 合计   | ${indicator} | 2023 | ${total}
    3    | 420700   | 本级   | ${indicator} | 2023 | 2  |
    4    | 420702   | 下级   | ${indicator} | 2023 | 24 |
    5    | 420703   | 下级   | ${indicator} | 2023 | 20 |
    6    | 420704   | 下级   | ${indicator} | 2023 | ${last} |
    ${more}
  `);
}

test('known parts that exceed the total are an error, those that just make it are none', () => {
  const facts = { found: 45, known: 46, parts: 3, unit: '张' };
  expect(findings(rule, city('45'))).toEqual([at(rule, '数据!E2', facts)]);
  expect(findings(rule, city('46'))).toEqual([]);
});

test('parts that exceed a rounded total by less than its rounding may be right', () => {
  expect(findings(rule, city('40 | 约至十位'))).toHaveLength(1);
  expect(findings(rule, city('42 | 约至十位'))).toEqual([]);
  expect(findings(rule, city('40 | 以上'))).toEqual([]);
});

test('where every part is known the sum itself is held against the total', () => {
  expect(findings(rule, city('45', { last: '10' }))).toEqual([]);
  expect(findings('rollup-mismatch', city('45', { last: '10' }))).toHaveLength(1);
});

test('zones and persons may be counted twice: that is asked about', () => {
  const severity = (book: ReturnType<typeof city>) =>
    checked(book).findings.find((one) => one.rule === rule)?.severity;
  expect(severity(city('45'))).toBe('error');
  const more = '7 | 420771 | 开发区 | beds | 2023 | 1 |';
  expect(severity(city('45', { more }))).toBe('verify');
});

test('rates are no sums, and a total that is not known is exceeded by nothing', () => {
  expect(findings(rule, city('45', { indicator: 'coverage' }))).toEqual([]);
  expect(findings(rule, city('…'))).toEqual([]);
});
