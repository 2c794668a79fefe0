import { readCatalogue, type CatalogueDefect } from '../../../src/core/catalogue-file/index.js';
import { catalogueDefectText, messagesOf } from '../../../src/messages/index.js';
import { workbook } from '../../support/workbook.js';

const cover = `
  封面 | 规划代码 | Own-2030
  2 | 规划名称 | 测试规划
  3 | 区划代码 | "340100"
  4 | 起始年 | 2026
  5 | 结束年 | 2030
  6 | 报送层级 | 市、县级
`;
const header =
  '指标 | 指标代码 | 指标名称 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 计量方式 | 系数 | 适用层级 | 精度 | 上界 | 下界 | 只增';
const beds = '2 | beds | 床位数 | 张 | 上升 | 2025 | 100 | 2030 | 200 | | 存量 | | 市 | | | 0 | 是';

function read(text: string) {
  return readCatalogue(workbook(text));
}

function planOf(text: string) {
  const reading = read(text);
  if ('catalogue' in reading) return reading.catalogue.plans[0];
  throw new Error(JSON.stringify(reading.defects));
}

function defectsOf(text: string): readonly CatalogueDefect[] {
  const reading = read(text);
  return 'defects' in reading ? reading.defects : [];
}

/** Defects as tests speak of them: id and place. */
function told(text: string): readonly string[] {
  return defectsOf(text).map(({ id, sheet = '', cell = '' }) => `${id} ${sheet}!${cell}`);
}

test('the cover gives the facts of the plan, codes in lower case', () => {
  expect(planOf(`${cover}\n${header}\n${beds}`)).toMatchObject({
    id: 'own-2030',
    name: { 'zh-CN': '测试规划', 'en-US': '测试规划' },
    region: '340100',
    firstYear: 2026,
    lastYear: 2030,
    reportingLevels: ['city', 'county'],
    source: { publisher: { 'zh-CN': '测试规划' } },
  });
});

test('names keep the punctuation that they are written with', () => {
  const name = '养老服务规划（2026—2030年），试行';
  const plan = planOf(`${cover.replace('测试规划', ` ${name} `)}\n${header}\n${beds}`);
  expect(plan?.name['zh-CN']).toBe(name);
});

test('a row gives an indicator, and what is left out has its usual value', () => {
  const plan = planOf(`${cover}\n${header}\n${beds}`);
  expect(plan?.indicators).toMatchObject([
    {
      id: 'beds',
      factor: 1,
      status: 'unstated',
      measure: 'stock',
      frequency: 'year',
      levels: ['city'],
      minimum: 0,
      growsOnly: true,
      precision: 0,
      rollUp: 'sum',
      target: {
        kind: 'rise',
        baseYear: 2025,
        base: { value: 100 },
        targetYear: 2030,
        value: 200,
      },
    },
  ]);
});

test('a percent is multiplied by 100 and adds up by numerators and denominators', () => {
  const row = '2 | rate | 覆盖率 | % | 下限 | | | 2030 | 95.5% | | 比率 | | 市，县 | 1 | 100 | |';
  const [rate] = planOf(`${cover}\n${header}\n${row}`)?.indicators ?? [];
  expect(rate).toMatchObject({
    factor: 100,
    rollUp: 'ratio-of-sums',
    levels: ['city', 'county'],
    limit: 100,
    target: { value: 95.5 },
  });
  expect(rate?.target).not.toHaveProperty('base');
});

test('a monitor needs no target, and English headers are read as well', () => {
  const text = `
    Cover | Plan code | own
    2 | Plan name | Own plan
    3 | Region code | "340100"
    4 | First year | 2026
    5 | Last year | 2030
    6 | Reporting levels | County
    Indicators | Indicator code | Indicator name | Unit | Kind of target | Target year | Target value | Measure | Levels
    2 | visits | Visits | 人次 | Monitor | | | Flow | City
  `;
  expect(planOf(text)?.indicators).toMatchObject([
    { id: 'visits', measure: 'flow', target: { kind: 'monitor' } },
  ]);
});

const years = cover.replace('起始年 | 2026', '起始年 | 2031');
const row = (change: string, by: string) => `${cover}\n${header}\n${beds.replace(change, by)}`;

test.each([
  ['an empty workbook', '说明 | a', ['missing-sheet !', 'missing-sheet !']],
  [
    'a plan without a name',
    `${cover.replace('规划名称', '名字')}\n${header}\n${beds}`,
    ['blank 封面!'],
  ],
  ['an end before the beginning', `${years}\n${header}\n${beds}`, ['out-of-order 封面!B4']],
  ['a sheet without indicators', `${cover}\n${header}`, ['no-indicators 指标!']],
  [
    'a missing header',
    `${cover}\n${header.replace('单位', '单')}\n${beds}`,
    ['missing-header 指标!'],
  ],
  ['a blank name', row('床位数', ''), ['blank 指标!B2']],
  ['an amount in another unit', row('| 200', '| 200间'), ['misread 指标!H2']],
  ['a word of no list', row('存量', '总量'), ['misread 指标!J2']],
  ['a level of no kind', row('| 市 |', '| 市、区域 |'), ['misread 指标!L2']],
  ['a target that is declared absent', row('| 200', '| …'), ['blank 指标!H2']],
  ['a base after the target', row('2025', '2031'), ['out-of-order 指标!E2']],
  ['an upper limit below the target', row('200 | |', '200 | 150 |'), ['out-of-order 指标!H2']],
  ['a band without an upper limit', row('上升', '区间'), ['blank 指标!I2']],
  [
    'a code twice',
    `${cover}\n${header}\n${beds}\n${beds.replace('2', '3')}`,
    ['repeated-code 指标!A3'],
  ],
  [
    'a percent with another factor',
    row('张 | 上升', '% | 上升').replace('存量 | ', '比率 | 10').replace('市 | |', '市 | 1 |'),
    ['percent-factor 指标!K2'],
  ],
  [
    'a share that is to be added',
    row('张 | 上升', '% | 上升').replace('只增', '汇总').replace('| 是', '| 相加'),
    ['not-additive 指标!P2'],
  ],
  [
    'a ratio of people without a factor',
    row('存量', '比率').replace('市 | |', '市 | 1 |'),
    ['blank 指标!K2'],
  ],
])('%s is told at its place', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('every defect is a line in both languages that names the cell and what would be right', () => {
  const [defect] = defectsOf(row('存量', '总量'));
  if (!defect) throw new Error('no defect');
  expect(catalogueDefectText(defect, messagesOf('zh-CN'))).toBe(
    '指标!J2：“计量方式”无法识别“总量”。应为：比率、存量、流量。',
  );
  expect(catalogueDefectText(defect, messagesOf('en-US'))).toBe(
    '指标!J2: “Measure” cannot be read from “总量”. It takes: Ratio, Stock, Flow.',
  );
});

describe('targets as plans print them', () => {
  const row = (kind: string, value: string, { unit = '张', base = '100' } = {}) =>
    `${cover}\n${header}\n2 | beds | 床位数 | ${unit} | ${kind} | 2025 | ${base} | 2030 | ${value} | | 存量 | | 市 | | | 0 | 是`;
  const targetOf = (text: string) => planOf(text)?.indicators[0]?.target;

  test.each([
    ['上升', '200以上', 200],
    ['上升', '≥200', 200],
    ['上升', '不低于200张', 200],
    ['下降', '30以内', 30],
    ['上限', '不超过30', 30],
    ['累计', '〔500〕', 500],
    ['年均增速', '年均增长7%', 7],
  ])('%s %s is %d', (kind, value, expected) => {
    const unit = kind === '年均增速' ? '%' : '张';
    expect(targetOf(row(kind, value, { unit }))).toMatchObject({ value: expected });
  });

  test('a percent is read in its unit, and a range gives both limits', () => {
    expect(targetOf(row('上升', '92.3%', { unit: '%', base: '85.1%' }))).toMatchObject({
      ...{ value: 92.3, base: { value: 85.1 } },
    });
    expect(targetOf(row('区间', '5000-8000'))).toMatchObject({ value: 5000, upper: 8000 });
    expect(targetOf(row('累计', '50—100'))).toMatchObject({ value: 50, upper: 100 });
  });

  test.each([
    ['上升', '30以内'],
    ['下降', '30以上'],
    ['下降', '＞30'],
    ['上升', '5000-8000'],
    ['上升', '〔500〕'],
    ['上升', '2.5万张'],
    ['上升', '60→65'],
    ['上升', '应保尽保'],
  ])('%s %s is told at its cell', (kind, value) => {
    expect(told(row(kind, value))).toEqual(['misread 指标!H2']);
  });

  test.each(['＞30', '30左右'])('a band has two ends and is not %s', (value) => {
    expect(told(row('区间', value))).toContain('misread 指标!H2');
  });

  test('what leaves out its number is strict, what is about it has a margin', () => {
    expect(targetOf(row('上升', '超过200'))).toMatchObject({ value: 200, isStrict: true });
    expect(targetOf(row('下降', '＜30'))).toMatchObject({ value: 30, isStrict: true });
    expect(targetOf(row('上升', '200以上'))).not.toHaveProperty('isStrict');
    expect(targetOf(row('下降', '1.45左右'))).toMatchObject({ value: 1.45, tolerance: 0.005 });
  });

  const withColumns = (
    [kind, value]: readonly [string, string],
    more: string,
    name = '床位数',
  ) => `${cover}
    ${header} | 允许偏差 | 累计方式
    2 | beds | ${name} | 张 | ${kind} | 2025 | 100 | 2030 | ${value} | | 存量 | | 市 | | | 0 | 是 | ${more}`;

  test('a whole number with 左右 needs the margin that the plan declares', () => {
    expect(told(row('上升', '13000左右'))).toEqual(['tolerance-needed 指标!']);
    expect(told(withColumns(['上升', '13000左右'], ' | '))).toEqual(['tolerance-needed 指标!Q2']);
    const declared = targetOf(withColumns(['上升', '13000左右'], '200 | '));
    expect(declared).toMatchObject({ value: 13_000, tolerance: 200 });
  });

  test.each([
    ['合计', '床位数', { way: 'sum' }],
    ['百分点', '床位数', { way: 'points' }],
    ['连乘', '能耗降低', { way: 'compound', direction: 'decrease' }],
    ['连乘', '收入增长', { way: 'compound', direction: 'increase' }],
    ['连乘降低', '床位数', { way: 'compound', direction: 'decrease' }],
  ])('the years of a cumulative target come together by %s (%s)', (way, name, expected) => {
    expect(targetOf(withColumns(['累计', '17'], ` | ${way}`, name))).toMatchObject(expected);
  });

  test('a compound that says neither increase nor decrease is told', () => {
    expect(told(withColumns(['累计', '17'], ' | 连乘'))).toEqual(['direction-needed 指标!R2']);
    expect(told(withColumns(['累计', '17'], ' | 相乘'))).toEqual(['misread 指标!R2']);
  });

  test('a base may be an estimate or a bound, and no range', () => {
    expect(targetOf(row('上升', '200', { base: '预计105*' }))).toMatchObject({
      base: { value: 105 },
    });
    expect(targetOf(row('上升', '200', { base: '＞85' }))).toMatchObject({
      base: { value: 85, atLeast: true },
    });
    expect(targetOf(row('下降', '30', { base: '40以内' }))).toMatchObject({
      base: { value: 40, atMost: true },
    });
    expect(told(row('上升', '200', { base: '100-120' }))).toEqual(['misread 指标!F2']);
  });
});

test('a pace from which progress is ahead declares the official words, and none below 1', () => {
  const declared = (pace: string) => `${cover}\n  7 | 快于预期界限 | ${pace}\n${header}\n${beds}`;
  expect(planOf(declared('1.05'))?.official).toEqual({ ahead: 1.05 });
  expect(planOf(declared('1'))?.official).toEqual({ ahead: 1 });
  expect(planOf(declared(''))).not.toHaveProperty('official');
  expect(told(declared('0.9'))).toEqual(['misread 封面!B7']);
  expect(told(declared('较快'))).toEqual(['misread 封面!B7']);
});
