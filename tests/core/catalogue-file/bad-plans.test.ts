import { defectsOf, numbered, typedPlan } from '../../support/typed-plan.js';

const header =
  '指标代码 | 指标名称 | 单位 | 属性 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 允许偏差 | 累计方式 | 参照指标 | 计量方式 | 系数 | 适用层级 | 精度';

interface Row {
  readonly code?: string;
  readonly unit?: string;
  readonly status?: string;
  readonly kind?: string;
  readonly baseYear?: string;
  readonly base?: string;
  readonly year?: string;
  readonly target?: string;
  readonly upper?: string;
  readonly tolerance?: string;
  readonly way?: string;
  readonly tied?: string;
}

/** A row of 指标 that is right but for what is said otherwise. */
function row(more: Row): string {
  const { code = 'beds', unit = '张', status = '预期性', kind = '上升' } = more;
  const { baseYear = '2025', base = '100', year = '2030', target = '200' } = more;
  const { upper = '', tolerance = '', way = '', tied = '' } = more;
  const names = [code, '床位', unit, status, kind, baseYear, base, year, target];
  return [...names, upper, tolerance, way, tied, '存量', '1', '市、县', '0'].join(' | ');
}

const told = (rows: readonly string[], more = '') =>
  defectsOf(
    typedPlan(
      { code: 'own-2030', region: '340700', levels: '市' },
      `指标 | ${header}\n${numbered(rows)}\n${more}`,
    ),
  );
const one = (more: Row) => told([row(more)]);

test('the row that all others are made from is right', () => {
  expect(one({})).toEqual([]);
});

test.each([
  ['a base in another unit than its target', { base: '100户' }, ['misread 指标!G2']],
  ['a target in another unit than the row', { target: '200万人' }, ['misread 指标!I2']],
  ['percent under a unit of pieces', { target: '75%' }, ['misread 指标!I2']],
  ['a target year before the base', { year: '2020' }, ['out-of-order 指标!F2']],
  ['a target in the year of its base', { year: '2025' }, ['out-of-order 指标!F2']],
  ['a rise that falls', { target: '80' }, ['out-of-order 指标!G2']],
  ['a fall that rises', { kind: '下降' }, ['out-of-order 指标!I2']],
  ['words where a number belongs', { target: '保持稳定' }, ['misread 指标!I2']],
  ['words for a base', { base: '较低' }, ['misread 指标!G2']],
  ['a number where words belong', { kind: '定性', target: '100' }, ['misread 指标!I2']],
  ['a figure where words belong', { kind: '定性', target: '30以上' }, ['misread 指标!I2']],
  ['an average growth of words', { kind: '年均增速', target: '较快增长' }, ['misread 指标!I2']],
  ['a growth that is a range', { kind: '年均增速', target: '5-6' }, ['misread 指标!I2']],
  ['a tie to a number', { kind: '同步', tied: 'beds', target: '5' }, ['misread 指标!I2']],
  [
    'a tie to an unknown indicator',
    { kind: '同步', tied: 'gdp', target: '与GDP增长同步', tolerance: '0.5' },
    ['unknown-reference 指标!M2'],
  ],
  [
    'a compound without a direction',
    { kind: '累计', unit: '%', way: '连乘' },
    ['direction-needed 指标!L2'],
  ],
  ['a margin below zero', { tolerance: '-1' }, ['misread 指标!K2']],
] as const)('%s is told at its cell', (_, more, defects) => {
  expect(one(more)).toEqual(defects);
});

test('an indicator that stands twice in two units is told once, at the second', () => {
  expect(told([row({}), row({ unit: '户' })])).toEqual(['repeated-code 指标!A3']);
});

describe('目标分解', () => {
  const lines = (...rows: readonly string[]) =>
    told([row({})], `目标分解 | 区划代码 | 指标代码 | 目标值\n${numbered(rows)}`);

  test.each([
    ['a region outside', ['"340800" | beds | 20'], ['not-below 目标分解!A2']],
    ['the superior', ['"340000" | beds | 20'], ['not-below 目标分解!A2']],
    ['the plan’s own region, in a circle', ['"340700" | beds | 20'], ['not-below 目标分解!A2']],
    [
      'a unit twice',
      ['"340705" | beds | 120', '"340705" | beds | 130'],
      ['repeated-line 目标分解!A3'],
    ],
    ['an indicator of no row', ['"340705" | bed | 20'], ['unknown-code 目标分解!B2']],
    ['a target in another unit', ['"340705" | beds | 20户'], ['misread 目标分解!C2']],
  ])('%s is told at its line', (_, rows, defects) => {
    expect(lines(...rows)).toEqual(defects);
  });
});

describe('规划调整', () => {
  const changed = (status: string, ...rows: readonly string[]) =>
    told(
      [row({ status })],
      `规划调整 | 指标代码 | 字段 | 原值 | 调整后 | 生效日期 | 文号\n${numbered(rows)}`,
    );
  const raise = 'beds | 目标值 | 200 | 240 | 2028-07-01 | 铜政办〔2028〕6号';

  test.each([
    ['two on one day', '预期性', [raise, raise], ['repeated-adjustment 规划调整!E3']],
    [
      'a binding indicator without 文号',
      '约束性',
      [raise.replace('铜政办〔2028〕6号', '')],
      ['document-needed 规划调整!F2'],
    ],
    [
      'a day that does not exist',
      '预期性',
      [raise.replace('2028-07-01', '"2028-02-30"')],
      ['misread 规划调整!E2'],
    ],
    [
      'a value that was not in force',
      '预期性',
      [raise.replace('200', '180')],
      ['not-in-force 规划调整!C2'],
    ],
    ['a target of words', '预期性', [raise.replace('240', '加快')], ['misread 规划调整!D2']],
    [
      'a target below the base',
      '预期性',
      [raise.replace('240', '90')],
      ['out-of-order 规划调整!D2'],
    ],
  ])('%s is told at its cell', (...[, status, rows, defects]) => {
    expect(changed(status, ...rows)).toEqual(defects);
  });
});

test('all mistakes of a plan are told together', () => {
  const rows = [
    row({ target: '很多', base: '约' }),
    row({ code: 'homes', kind: '≥', year: '后年' }),
  ];
  const line = '目标分解 | 区划代码 | 指标代码 | 目标值\n2 | "340800" | beds | 20';
  expect(told(rows, line)).toEqual([
    'misread 指标!G2',
    'misread 指标!I2',
    'misread 指标!E3',
    'not-below 目标分解!A2',
  ]);
});
