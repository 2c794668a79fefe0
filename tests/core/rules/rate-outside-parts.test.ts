import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'rate-outside-parts';

interface City {
  readonly own?: string;
  readonly zone?: string;
  readonly last?: string;
  readonly total?: string;
}

/** A city that reports rates alone: three counties between 78.9 and 86.7. */
function city(rate: string, { own = '—', zone = '—', last = '86.7', total = '| | |' }: City = {}) {
  return workbook(`
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    数据 | 区划代码 | 口径   | 指标代码 | 期间 | 分子 | 分母 | 数值
    2    | 420700   | 合计   | coverage | 2023 ${total} ${rate}
    3    | 420700   | 本级   | coverage | 2023 | | | ${own}
    4    | 420700   | 开发区 | coverage | 2023 | | | ${zone}
    5    | 420702   | 下级   | coverage | 2023 | | | 78.9
    6    | 420703   | 下级   | coverage | 2023 | | | 81.8
    7    | 420704   | 下级   | coverage | 2023 | | | ${last}
  `);
}

test('a rate above the greatest or below the least of its parts is asked about', () => {
  const facts = { least: 78.9, greatest: 86.7, parts: 3, unit: '%' };
  expect(findings(rule, city('90.2'))).toEqual([at(rule, '数据!G2', { found: 90.2, ...facts })]);
  expect(findings(rule, city('70'))).toHaveLength(1);
  expect(findings(rule, city('83.1'))).toEqual([]);
});

test('the ends themselves pass, and so does what rounding may explain', () => {
  for (const rate of ['78.9', '86.7', '86.8', '78.8']) {
    expect(findings(rule, city(rate))).toEqual([]);
  }
  expect(findings(rule, city('86.9'))).toHaveLength(1);
});

test('the unit itself and its zones count as parts', () => {
  expect(findings(rule, city('90.2', { own: '95' }))).toEqual([]);
  expect(findings(rule, city('90.2', { zone: '95' }))).toEqual([]);
});

test('where a part is missing or not known nothing is said', () => {
  expect(findings(rule, city('90.2', { last: '…' }))).toEqual([]);
  expect(findings(rule, city('90.2', { own: '…' }))).toEqual([]);
});

test('a rate that has counts is held to its counts', () => {
  expect(findings(rule, city('90.2', { total: '| 902 | 1000 |' }))).toEqual([]);
});
