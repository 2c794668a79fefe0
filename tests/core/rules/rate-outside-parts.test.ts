import { at, checked, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'rate-outside-parts';

interface Rates {
  readonly indicator?: string;
  readonly total: string;
  /** The rates of 梁子湖, 华容 and 鄂城. */
  readonly parts?: readonly string[];
  readonly own?: string;
  readonly zone?: string;
}

/** 鄂州 by rates alone: its three districts, what it has itself, and its zone. */
function city(rates: Rates) {
  const { indicator = 'coverage', total, parts = ['80.1', '84.5', '89.9'] } = rates;
  const { own = '—', zone = '—' } = rates;
  const row = (code: string, scope: string, value: string) =>
    value === '' ? [] : [`${code} | ${scope} | ${indicator} | 2023 | | | ${value}`];
  const rows = [
    ...row('420700', '合计', total),
    ...row('420700', '本级', own),
    ...row('420771', '开发区', zone),
    ...parts.flatMap((value, index) => row(`42070${index + 2}`, '下级', value)),
  ];
  return workbook(`
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值 | 精度
${rows.map((cells, index) => `    ${index + 2} | ${cells}`).join('\n')}
  `);
}

const told = (rates: Rates) => findings(rule, city(rates));
const cell = '数据!G2';

test('a rate above the highest of its parts is asked about at its cell', () => {
  const facts = { found: 90.2, least: 80.1, greatest: 89.9, parts: 3, unit: '%' };
  expect(told({ total: '90.2' })).toEqual([at(rule, cell, facts)]);
  const [finding] = checked(city({ total: '90.2' })).findings.filter((one) => one.rule === rule);
  expect(finding?.severity).toBe('verify');
});

test('the least and the greatest may be the rate itself, each as precise as it is printed', () => {
  for (const total of ['80.1', '89.9', '90', '85']) expect(told({ total })).toEqual([]);
  for (const total of ['79.9', '90.1']) expect(told({ total })).toHaveLength(1);
});

test('a rate that rounding can bring between its parts passes', () => {
  expect(told({ total: '90.4 | 约至个位' })).toEqual([]);
  expect(told({ total: '90.6 | 约至个位' })).toHaveLength(1);
});

test('the unit itself and its zone are parts where they have a rate', () => {
  expect(told({ total: '95', own: '96' })).toEqual([]);
  expect(told({ total: '70', zone: '69.5' })).toEqual([]);
  expect(told({ total: '98', own: '96' })).toMatchObject([{ facts: { greatest: 96, parts: 4 } }]);
});

test.each([
  ['the unit itself is neither there nor declared inapplicable', { own: '' }],
  ['its zone is neither there nor declared inapplicable', { zone: '' }],
  ['the rate of the unit itself is not available', { own: '…' }],
  ['a district is missing', { parts: ['80', '84.5'] }],
  ['the rate of a district is not available', { parts: ['80', '84.5', '…'] }],
  ['no part has a rate', { parts: ['—', '—', '—'] }],
])('%s: nothing is said', (_, more) => {
  expect(told({ total: '99', ...more })).toEqual([]);
});

test('a district that is declared inapplicable is none of the parts', () => {
  expect(told({ total: '99', parts: ['80', '—', '90'] })).toMatchObject([{ facts: { parts: 2 } }]);
});

test('a rate with counts of its own is held to them', () => {
  const book = workbook(`
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 口径   | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 420700   | 合计   | coverage | 2023 | 99   | 100  | 99
    3    | 420700   | 本级   | coverage | 2023 |      |      | —
    4    | 420771   | 开发区 | coverage | 2023 |      |      | —
    5    | 420702   | 下级   | coverage | 2023 |      |      | 80
    6    | 420703   | 下级   | coverage | 2023 |      |      | 84.5
    7    | 420704   | 下级   | coverage | 2023 |      |      | 90
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('where every part has counts, their sums are held against the rate', () => {
  const book = (own: string) =>
    workbook(`
      封面 | 区划代码 | 420700
      2    | 规划代码 | test-plan
      数据 | 区划代码 | 口径   | 指标代码 | 期间 | 分子 | 分母 | 数值
      2    | 420700   | 合计   | coverage | 2023 |      |      | 99
      3    | 420700   | 本级   | coverage | 2023 | ${own}
      4    | 420771   | 开发区 | coverage | 2023 | 0    | 0    | —
      5    | 420702   | 下级   | coverage | 2023 | 80   | 100  | 80
      6    | 420703   | 下级   | coverage | 2023 | 80   | 100  | 80
      7    | 420704   | 下级   | coverage | 2023 | 90   | 100  | 90
    `);
  const rules = (own: string) => checked(book(own)).findings.map((one) => one.rule);
  expect(rules('0 | 0 | —')).toContain('rollup-mismatch');
  expect(rules('0 | 0 | —')).not.toContain(rule);
  expect(rules('| | —')).toContain(rule);
});

test('an amount is no rate, and a unit without subordinates has no parts', () => {
  expect(told({ indicator: 'beds', total: '99' })).toEqual([]);
  expect(told({ total: '99', parts: [] })).toEqual([]);
});
