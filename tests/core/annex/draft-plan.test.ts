import { draftPlan, type DraftedIndicator } from '../../../src/core/annex/index.js';
import type { Indicator, Plan, Target } from '../../../src/core/catalogue/index.js';
import { newerPlans } from '../../../src/core/catalogue/newer-plans.js';
import { understand } from '../../../src/core/layouts/index.js';
import { workbook } from '../../support/workbook.js';

const drafted = (text: string) => draftPlan(understand(workbook(text)));
const said = ({ indicator, doubts }: DraftedIndicator) => ({
  name: indicator.name['zh-CN'],
  unit: indicator.unit,
  status: indicator.status,
  target: withoutSource(indicator.target),
  doubts: doubts.map(({ id }) => id),
});

function withoutSource({ source: _source, ...target }: Target) {
  return target;
}

describe('a plan that is built in, typed as an annex, is drafted as it is, up to its codes', () => {
  test.each(newerPlans.map((plan) => [plan.name['zh-CN'], plan] as const))('%s', (_, plan) => {
    const { indicators, left } = drafted(annexOf(plan));
    expect(left).toEqual([]);
    expect(indicators.map(({ indicator }) => shared(indicator))).toEqual(
      plan.indicators.map((indicator) => shared(asAnnexSays(indicator))),
    );
  });
});

/** The table of a plan's main indicators, as plans print it. */
function annexOf({ name, indicators }: Plan): string {
  const rows = indicators.map(({ name: own, unit, status, target }, at) => {
    const isOverPlan = target.kind === 'cumulative' || target.kind === 'growth';
    const columns =
      isOverPlan || target.value === undefined ? ['—', over(target)] : [value(target), '—'];
    const label = `${at + 1}. ${own['zh-CN']}（${unit}）`;
    const attribute = status === 'binding' ? '约束性' : '预期性';
    return `${at + 3} | ${[label, base(target), ...columns, attribute].join(' | ')}`;
  });
  const note = `${indicators.length + 3} | 注：〔〕内为五年累计数；带*的为2024年数据。`;
  const head = '2 | 指标 | 2025年 | 2030年 | 年均/累计 | 属性';
  return [
    `专栏 | ${name['zh-CN'].replace(/[《》]/g, '')}“十五五”主要指标`,
    head,
    ...rows,
    note,
  ].join('\n');
}

function base({ base: figure }: Target): string {
  if (!figure) return '—';
  return `${figure.atLeast ? '>' : ''}${figure.value}${figure.marked ? '*' : ''}`;
}

function value({ kind, value: number, isStrict, tolerance }: Target): string {
  const sign = kind === 'fall' || kind === 'ceiling' ? '<' : '>';
  return `${isStrict ? sign : ''}${number}${tolerance === undefined ? '' : '左右'}`;
}

function over({ kind, value: number, isStrict, words }: Target): string {
  if (number === undefined) return words ?? '—';
  const text = `${isStrict ? '>' : ''}${number}`;
  return kind === 'cumulative' ? `〔${text}〕` : text;
}

/** What the annex says otherwise than the plan that is built in: the year of a marked base, and no reading of ours of its words. */
function asAnnexSays(indicator: Indicator): Indicator {
  const { derivedFields: _derived, tie, words, ...printed } = indicator.target;
  const said = words === undefined || printed.value !== undefined ? {} : { words };
  const target: Target = { ...printed, ...(tie ? { kind: 'words' } : {}), ...said };
  const { base: figure } = target;
  if (!figure?.marked) return { ...indicator, target };
  return { ...indicator, target: { ...target, baseYear: 2024, base: { value: figure.value } } };
}

function shared({ name, unit, status, measure, limit, target }: Indicator) {
  return {
    name: folded(name['zh-CN']),
    unit,
    status,
    measure,
    limit,
    target: withoutSource(target),
  };
}

/** Brackets of both widths are one. */
function folded(name: string): string {
  return name.replaceAll('（', '(').replaceAll('）', ')');
}

test('what the annex does not say is told, row by row', () => {
  const { indicators, doubts, plan } = drafted(`
    附件 | 主要指标
    2 | 指标 | 2025年 | 2030年目标
    3 | 养老机构护理型床位占比（%） | 68 | 73
    4 | 社区食堂 | 12 | 12
    5 | 助餐点（个） |  | 40
    6 | 床位（张） | 100 | 130左右
    7 | 补贴覆盖率（%） |  | 应保尽保
  `);
  expect(doubts).toEqual(['code', 'name', 'years', 'region', 'levels']);
  expect(plan).toMatchObject({ id: '', region: '', lastYear: 0 });
  expect(indicators.map(said)).toMatchObject([
    { target: { kind: 'rise' }, doubts: ['status-unstated', 'measure-proposed'] },
    { target: { kind: 'floor' }, doubts: ['unit-missing', 'status-unstated', 'kind-unclear'] },
    { target: { kind: 'floor' }, doubts: ['status-unstated', 'kind-without-base'] },
    { target: { kind: 'rise', value: 130 }, doubts: ['status-unstated', 'tolerance-unstated'] },
    {
      target: { kind: 'words', words: '应保尽保' },
      doubts: ['status-unstated', 'measure-proposed', 'in-words'],
    },
  ]);
});

test('a table that looks back is no plan, and one name in two rows is told at both', () => {
  const { indicators, left } = drafted(`
    回顾 | “十四五”主要指标完成情况
    2 | 指标 | 2020年 | 2025年
    3 | 床位（张） | 100 | 130
    规划 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年
    3 | 床位（张） | 130 | 150
    4 | 床位（张） | 130 | 160
  `);
  expect(left.map(({ reason }) => reason)).toContain('no-targets');
  expect(indicators.map(({ doubts }) => doubts.at(-1))).toEqual([
    { id: 'name-twice', rows: [3, 4] },
    { id: 'name-twice', rows: [3, 4] },
  ]);
});

test('a target that accumulates, a band and a share that may not pass the whole', () => {
  const { indicators } = drafted(`
    附件 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年 | 属性
    3 | 新增床位（张） | — | 〔500〕 | 预期性
    4 | 单位能耗降低（%） | — | 〔10〕 | 约束性
    5 | 每年试点（个） | — | 10-20 | 预期性
    6 | 护理型床位占比（%） | 68 | ≥73 | 约束性
  `);
  expect(indicators.map(said)).toMatchObject([
    { target: { kind: 'cumulative', value: 500 }, doubts: [] },
    {
      target: { kind: 'cumulative', way: 'compound', direction: 'decrease' },
      doubts: ['way-proposed'],
    },
    { target: { kind: 'band', value: 10, upper: 20 }, doubts: [] },
    { target: { kind: 'rise', value: 73 }, status: 'binding', doubts: ['measure-proposed'] },
  ]);
  expect(indicators[0]?.indicator).toMatchObject({ measure: 'flow', rollUp: 'sum' });
  expect(indicators[3]?.indicator).toMatchObject({ limit: 100, minimum: 0 });
});

test('beds add up over counties as new ones do; shares, means and standards do not', () => {
  const { indicators } = drafted(`
    附件 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年 | 属性
    3 | 养老机构床位数（张） | 9000 | 12000 | 预期性
    4 | 护理型床位占比（%） | 58.5 | 75 | 约束性
    5 | 每千名老年人拥有床位（张） | 31 | 40 | 预期性
    6 | 城乡低保标准（元） | 760 | 1000 | 预期性
  `);
  expect(indicators.map(({ indicator: { rollUp } }) => rollUp)).toEqual([
    ...['sum', 'none', 'none', 'none'],
  ]);
});

test('the decimals of an indicator are those of its base and target, not of a growth beside them', () => {
  const { indicators } = drafted(`
    附件 | “十五五”主要指标
    2 | 指标 | 2025年 | 2030年 | 年均增长（%） | 属性
    3 | 养老机构床位数（张） | 9000 | 12000 | 5.92 | 预期性
    4 | 护理型床位占比（%） | 58.5 | 75 | 5.09 | 约束性
    5 | 地区生产总值增长（%） | — | — | 6.5 | 预期性
  `);
  expect(indicators.map(({ indicator: { precision } }) => precision)).toEqual([0, 1, 1]);
});

const categories = (text: string) =>
  drafted(text).indicators.map(({ indicator }) => indicator.category?.['zh-CN']);
const annexWith = (head: string, cells: readonly string[], more = '') => `
  附件 | “十五五”主要指标
  2 | ${head} | 指标 | 2025年 | 2030年 | 属性
  ${cells.map((cell, at) => `${at + 3} | ${cell} | 床位${at + 1}（张） | 1 | 2 | 预期性`).join('\n')}
  ${more}
`;

test('headings of an annex go with its indicators: merged ones for their rows, others until the next', () => {
  const cells = ['"经济\\n发展"', '', '安全保障', ''];
  const merged = '! merged 附件!A3:A4';
  const words = ['经济发展', '经济发展', '安全保障'];
  expect(categories(annexWith('类别', cells))).toEqual([...words, '安全保障']);
  expect(categories(annexWith('领域', cells, merged))).toEqual([...words, undefined]);
});

test('an annex without headings gives none, nor does a column of 约束性 and 预期性', () => {
  expect(categories(annexWith('序号', ['1', '2']))).toEqual([undefined, undefined]);
  expect(categories(annexWith('类型', ['约束性', '预期性']))).toEqual([undefined, undefined]);
});
