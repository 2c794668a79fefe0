import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'zero-denominator';

function rate(numerator: string, denominator: string, value: string) {
  return workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 340100   | coverage | 2023 | ${numerator} | ${denominator} | ${value}
  `);
}

test.each([
  ['0', '100', { numerator: 0, value: 100 }],
  ['0', '0', { numerator: 0, value: 0 }],
  ['0', '', { numerator: 0, value: null }],
  ['', '', { numerator: null, value: null }],
  ['3', '—', { numerator: 3, value: null }],
])('a numerator of "%s" and a value of "%s" beside a denominator of 0 are told', (n, v, facts) => {
  expect(findings(rule, rate(n, '0', v))).toEqual([at(rule, '数据!E2', { ...facts, unit: '%' })]);
});

test('nothing out of nothing that is declared inapplicable is honest', () => {
  for (const numerator of ['0', '—', '']) {
    expect(findings(rule, rate(numerator, '0', '—'))).toEqual([]);
  }
});

test('a denominator that is not zero or not known passes, and so do figures that are no rates', () => {
  for (const denominator of ['1', '…', '', '—']) {
    expect(findings(rule, rate('0', denominator, '0'))).toEqual([]);
  }
  const beds = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 指标代码 | 期间 | 分母 | 数值
    2    | 340100   | beds     | 2023 | 0    | 5
  `);
  expect(findings(rule, beds)).toEqual([]);
});
