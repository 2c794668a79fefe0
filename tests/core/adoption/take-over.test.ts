import { takeOver, type LeftOut } from '../../../src/core/adoption/index.js';
import type { Plan } from '../../../src/core/catalogue/index.js';
import { understand, type SaidNames } from '../../../src/core/layouts/index.js';
import { address, isKnown, periodText } from '../../../src/core/model/index.js';
import { loadRegions } from '../../../src/data/regions.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const regions = loadRegions();

/** What a sketch gives to the workbook of 铜陵市 or another unit by the end of 2024. */
function adoption(text: string, { code = '340700', plan = testPlan, names = {} }: Asked = {}) {
  const unit = regions.find(code);
  if (!unit) throw new Error(`no region ${code}`);
  const reported = new Set(plan.indicators.map(({ id }) => id));
  const asOf = { year: 2024, month: 12, day: 31 };
  return takeOver(understand(workbook(text)), { plan, reported, unit, regions, asOf, names });
}

interface Asked {
  readonly code?: string;
  readonly plan?: Plan;
  readonly names?: SaidNames;
}

/** A line for each figure: region, scope, indicator, period, column, number. */
function rowsOf(text: string, asked?: Asked): readonly string[] {
  return adoption(text, asked).rows.flatMap(({ region, scope, indicator, period, figures }) =>
    Object.entries(figures).map(([field, { figure, roundedTo }]) => {
      const shown = isKnown(figure) ? figure.value : figure.absent;
      const place = `${region.name} ${scope} ${indicator.id} ${periodText(period)}`;
      return `${place} ${field} ${shown}${roundedTo ? ` ±${roundedTo}` : ''}`;
    }),
  );
}

/** A line for each cell that is left out: cell and reason. */
function leftOf(text: string, asked?: Asked): readonly string[] {
  return adoption(text, asked).left.map(lineOf);
}

function lineOf({ area, reason }: LeftOut): string {
  return `${address({ row: area.top, column: area.left })} ${reason.id}`;
}

test('a matrix gives a row of 数据 for the unit, its own level and each subordinate', () => {
  const table = `
    表 | 2024年铜陵市养老服务情况
    2  | 县区 | 床位数（张） | 覆盖率（%）
    3  | 铜官区 | 50 | 95.5
    4  | 枞阳 | 30 | …
    5  | 市本级 | 20 | 90
    6  | 340700 | 100 | 93
  `;
  expect(rowsOf(table)).toEqual([
    '铜官区 subordinate beds 2024 value 50',
    '铜官区 subordinate coverage 2024 value 95.5',
    '枞阳县 subordinate beds 2024 value 30',
    '枞阳县 subordinate coverage 2024 value unavailable',
    '铜陵市 own beds 2024 value 20',
    '铜陵市 own coverage 2024 value 90',
    '铜陵市 total beds 2024 value 100',
    '铜陵市 total coverage 2024 value 93',
  ]);
  expect(leftOf(table)).toEqual([]);
});

test('a dash stays 不适用 and dots stay 未取得; a hyphen or slash says no more than that nothing is there', () => {
  const table = `
    表 | 2024年铜陵市养老服务情况
    2  | 县区 | 床位数（张） | 覆盖率（%）
    3  | 铜官区 | — | ——
    4  | 枞阳 | 不适用 | …
    5  | 340700 | - | /
  `;
  expect(rowsOf(table)).toEqual([
    '铜官区 subordinate beds 2024 value inapplicable',
    '铜官区 subordinate coverage 2024 value inapplicable',
    '枞阳县 subordinate beds 2024 value inapplicable',
    '枞阳县 subordinate coverage 2024 value unavailable',
    '铜陵市 total beds 2024 value unavailable',
    '铜陵市 total coverage 2024 value unavailable',
  ]);
});

test('number, width, 其中, unit and footnote mark do not keep a name from its indicator', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 2024年
    3  | 一、床位数（张） | 120
    4  | 其中：站 点 数（个）※ | 7
    5  | 2. poor-households（户） | 3
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total beds 2024 value 120',
    '铜陵市 total stations 2024Q4 value 7',
    '铜陵市 total poor-households 2024 value 3',
  ]);
});

test('a name that the plan lacks is told and never taken for the nearest', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 养老床位数 | 张 | 120
    4  | 床位数（含社区） | 张 | 120
  `;
  expect(rowsOf(table)).toEqual([]);
  expect(leftOf(table)).toEqual(['C3 indicator-unknown', 'C4 indicator-unknown']);
});

test('合计 over parts, and 总数 of what the plan counts, are its indicators', () => {
  const table = `
    表 | 2024年养老服务情况
    2  | 县区 | 床位数（张） | | 困难户数（户） | 
    3  |      | 合计 | 其中：护理型 | 总数 | 其中：城市
    4  | 合计 | 120 | 60 | 7 | 3
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total beds 2024 value 120',
    '铜陵市 total poor-households 2024 value 7',
  ]);
  expect(leftOf(table)).toEqual(['C4 indicator-unknown', 'E4 indicator-unknown']);
  expect(rowsOf(table.replace('困难户数', 'poor-households'))).toEqual(rowsOf(table));
});

test('a name of two indicators is told with both, and the code of one settles it', () => {
  const indicators = testPlan.indicators.map((indicator) =>
    indicator.id === 'poor-households'
      ? { ...indicator, name: { 'zh-CN': '床位数（户）', 'en-US': 'poor' } }
      : indicator,
  );
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 张 | 120
    4  | beds | 张 | 120
  `;
  const { left, rows } = adoption(table, { plan: { ...testPlan, indicators } });
  expect(left).toMatchObject([
    {
      reason: {
        id: 'indicator-ambiguous',
        candidates: [{ id: 'beds' }, { id: 'poor-households' }],
      },
    },
  ]);
  expect(rows).toMatchObject([{ indicator: { id: 'beds' }, origins: [{ row: 4, column: 3 }] }]);
});

test('a region outside is told, and so is a name that the unit shares with a subordinate', () => {
  const table = (region: string) => `
    表 | 2024年养老服务情况
    2  | 县区 | 床位数（张）
    3  | ${region} | 50
    4  | 合计 | 80
  `;
  expect(leftOf(table('瑶海区'))).toEqual(['B3 region-unknown']);
  expect(leftOf(table('承德县'), { code: '130800' })).toEqual([]);
  const chengde = adoption(table('承德'), { code: '130800' });
  expect(chengde.left).toMatchObject([
    {
      area: { top: 3, left: 2 },
      reason: {
        id: 'region-ambiguous',
        candidates: [{ name: '承德市' }, { name: '承德县' }],
      },
    },
  ]);
});

test('what somebody said of a name counts where the plan has none of it, or two', () => {
  const table = `
    表 | 2024年养老服务情况
    2  | 县区 | 养老床位数（张） | 入住人数（人）
    3  | 铜官 | 50 | 3
    4  | 郊区 | 20 | 2
    5  | 经开区 | 10 | 1
  `;
  const names: SaidNames = {
    indicators: { 养老床位数: 'beds', 入住人数: '', 床位数: 'workers' },
    regions: { 经开区: '' },
  };
  expect(rowsOf(table, { names })).toEqual([
    '铜官区 subordinate beds 2024 value 50',
    '郊区 subordinate beds 2024 value 20',
  ]);
  expect(leftOf(table, { names })).toEqual([
    'C3 indicator-set-aside',
    'C4 indicator-set-aside',
    'B5 region-set-aside',
    'C5 indicator-set-aside',
  ]);
});

test('an indicator that the plan has by its name is that, whatever was said of the name', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 张 | 120
    4  | 养老机构 | 个 | 7
  `;
  const names = { indicators: { 床位数: 'stations', 养老机构: 'of-another-plan' } };
  expect(rowsOf(table, { names })).toEqual(['铜陵市 total beds 2024 value 120']);
  expect(leftOf(table, { names })).toEqual(['C4 indicator-unknown']);
});

test('a region that two may be is the one that was said', () => {
  const table = `
    表 | 2024年养老服务情况
    2  | 县区 | 床位数（张）
    3  | 承德 | 50
    4  | 合计 | 80
  `;
  const names = { regions: { 承德: '130821' } };
  expect(rowsOf(table, { code: '130800', names })).toEqual([
    '承德县 subordinate beds 2024 value 50',
    '承德市 total beds 2024 value 80',
  ]);
});

test('units of one kind are converted, with how far the figure was rounded; others are left out', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 万张 | 1.2
    4  | 资金 | 元 | 12345
    5  | 困难户数 | 人 | 30
    6  | 服务人次 | % | 30
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total beds 2024 value 12000 ±1000',
    '铜陵市 total fund 2024Q4 value 1.2345',
  ]);
  expect(leftOf(table)).toEqual(['C5 unit-differs', 'C6 unit-differs']);
});

test('a figure without a unit is left out, as nobody knows what it counts', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 2024年
    3  | 床位数 | 120
  `;
  expect(leftOf(table)).toEqual(['B3 unit-missing']);
});

test('base and results are rows of their years; rates of growth and plans of a year are left out', () => {
  const table = `
    表 | “十四五”主要指标完成情况
    2  | 指标 | 单位 | 2020年基期 | 2024年计划 | 2024年完成 | 2024年同比增长（%） | 2025年目标
    3  | 床位数 | 张 | 100 | 180 | 170 | 5 | 200
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total beds 2020 value 100',
    '铜陵市 total beds 2024 value 170',
  ]);
  expect(leftOf(table)).toEqual(['D3 role', 'F3 role']);
  expect(adoption(table).targets).toMatchObject([{ year: 2025, value: 200 }]);
});

test('a target of the region of the plan is held to the plan; one of another year is none', () => {
  const table = `
    表 | “十四五”主要指标
    2  | 指标 | 单位 | 2020年基期 | 2025年目标
    3  | 床位数 | 张 | 100 | 210
    4  | 困难户数 | 户 | 100 | 0
  `;
  expect(leftOf(table, { code: '340000' })).toEqual(['D3 target-differs']);
  expect(adoption(table).targets.map(({ value }) => value)).toEqual([210, 0]);
  expect(leftOf(table.replace('2025', '2024'))).toEqual(['D3 target-year', 'D4 target-year']);
});

test('amounts count from January, levels stand at the end of their period', () => {
  const table = (time: string) => `
    表 | ${time}主要指标完成情况
    2  | 指标 | 单位 | ${time}
    3  | 资金 | 万元 | 50
    4  | 站点数 | 个 | 7
  `;
  expect(rowsOf(table('2024年1-6月'))).toEqual([
    '铜陵市 total fund 2024Q2 value 50',
    '铜陵市 total stations 2024Q2 value 7',
  ]);
  expect(rowsOf(table('2024年6月'))).toEqual(['铜陵市 total stations 2024Q2 value 7']);
  expect(leftOf(table('2024年6月'))).toEqual(['C3 part-of-year']);
  expect(leftOf(table('2025年1-3月'))).toEqual(['C3 after-cut-off', 'C4 after-cut-off']);
  expect(leftOf(table('2019年'))).toEqual(['C3 before-base', 'C4 before-base']);
});

test.each([
  '2024年1-9月累计',
  '1-9月',
  '本年累计',
  '年初以来累计',
  '1—本月累计',
  '年初以来累计完成',
  '累计',
])(
  'in a monthly report %s is the amount since January, of which an indicator of amounts is made',
  (header) => {
    const table = `
      表 | 2024年9月民政事业主要指标完成情况
      2  | 指标 | 单位 | 本月 | ${header}
      3  | 资金 | 万元 | 5 | 50
    `;
    expect(rowsOf(table)).toEqual(['铜陵市 total fund 2024Q3 value 50']);
    expect(leftOf(table)).toEqual(['C3 part-of-year']);
  },
);

test('what a year accumulates counts from January where the header says so', () => {
  const table = (header: string) => `
    表 | 2024年民政事业主要指标完成情况
    2  | 指标 | 单位 | ${header}
    3  | 服务人次 | 人次 | 50
  `;
  for (const header of ['本年累计', '当年累计完成', '2024年1-12月累计']) {
    expect(rowsOf(table(header))).toEqual(['铜陵市 total visitors 2024 value 50']);
  }
  for (const header of ['累计', '累计完成', '2024年累计']) {
    expect(leftOf(table(header))).toEqual(['C3 accumulated-since']);
  }
});

test('what is accumulated under the title of a plan may count since the plan began', () => {
  const table = (header: string, figure: number | string = 50) => `
    表 | “十四五”规划主要指标2024年9月完成情况
    2  | 指标 | 单位 | ${header}
    3  | 资金 | 万元 | ${figure}
  `;
  expect(leftOf(table('累计完成'))).toEqual(['C3 accumulated-since']);
  expect(leftOf(table('2024年1-9月', '〔50〕'))).toEqual(['C3 accumulated-since']);
  expect(rowsOf(table('1-9月累计'))).toEqual(['铜陵市 total fund 2024Q3 value 50']);
  expect(rowsOf(table('年初以来累计'))).toEqual(['铜陵市 total fund 2024Q3 value 50']);
});

test('how final a figure is goes with it, as header, mark or note say', () => {
  const natures = (header: string, note: string) =>
    adoption(`
      表 | 2024年主要指标完成情况
      2  | 指标 | 单位 | ${header}
      3  | 床位数 | 张 | 100 | 120*
      4  | ${note}
    `).rows.map(({ nature }) => nature);
  expect(natures('2023年 | 2024年', '注：带*的为预计数。')).toEqual([undefined, 'estimate']);
  expect(natures('2023年 | 2024年', '注：2023年为快报数，带*的为预计数。')).toEqual([
    'flash',
    'estimate',
  ]);
  expect(natures('2023年快报数 | 2024年预计', '注：带*的为2024年数据。')).toEqual([
    'flash',
    'estimate',
  ]);
});

test('months down the rows beside 本年累计 are all that came together until then', () => {
  const table = `
    表 | 铜陵市资金支出情况
    2  | 月份 | 资金（万元） |
    3  |      | 当月 | 本年累计
    4  | 2024年3月 | 6 | 15
    5  | 2024年6月 | 7 | 36
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total fund 2024Q1 value 15',
    '铜陵市 total fund 2024Q2 value 36',
  ]);
});

test('a level is never accumulated, and neither is a rate', () => {
  const table = `
    表 | 2024年9月民政事业主要指标完成情况
    2  | 指标 | 单位 | 1-9月累计 | 1-12月累计
    3  | 站点数 | 个 | 7 |
    4  | 覆盖率 | % | | 90
  `;
  expect(leftOf(table)).toEqual(['C3 accumulated-level', 'D4 accumulated-level']);
});

test('what two cells say differently of one figure is left out twice; the same is taken over once', () => {
  const table = (second: number) => `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 张 | 120
    4  | 床位数 | 张 | ${second}
  `;
  expect(leftOf(table(130))).toEqual(['C3 contradicted', 'C4 contradicted']);
  expect(rowsOf(table(120))).toEqual(['铜陵市 total beds 2024 value 120']);
  expect(adoption(table(120)).taken).toBe(2);
});

test('bounds, ranges and what is about so much are no results', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 张 | ≥120
    4  | 困难户数 | 户 | 约30
  `;
  expect(leftOf(table)).toEqual(['C3 not-exact', 'C4 not-exact']);
});

test('a table of another unit, above, beside or below, is not taken for one of this unit', () => {
  const table = (title: string) => `
    表 | 2024年${title}主要指标完成情况
    2  | 指标 | 单位 | 2024年
    3  | 床位数 | 张 | 120
  `;
  for (const other of ['合肥市', '安徽省', '枞阳县', '合肥市肥西县']) {
    expect(leftOf(table(other))).toEqual(['C3 table-of-another']);
  }
  for (const own of ['铜陵市', '安徽省铜陵市', '全市']) expect(leftOf(table(own))).toEqual([]);
});

test('words that hold numbers are told, so that nobody misses them', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 分子 | 分母 | 2024年（%） | 进展
    3  | 覆盖率 | 90个 | 100个 | 90 | 良好
  `;
  expect(leftOf(table)).toEqual(['B3 unread', 'C3 unread']);
});

test('numerator and denominator of a rate are counts, whatever the row says of its unit', () => {
  const table = `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 分子 | 分母 | 2024年
    3  | 覆盖率 | % | 90 | 100 | 90
  `;
  expect(rowsOf(table)).toEqual([
    '铜陵市 total coverage 2024 numerator 90',
    '铜陵市 total coverage 2024 denominator 100',
    '铜陵市 total coverage 2024 value 90',
  ]);
});

test('a fraction without a unit is no count, and nothing is one where the plan asks for a unit', () => {
  const table = (numerator: string) => `
    表 | 2024年主要指标完成情况
    2  | 指标 | 单位 | 分子 | 分母 | 2024年
    3  | 覆盖率 | % | ${numerator} | 100 | 90
  `;
  expect(leftOf(table('0.9'))).toEqual(['C3 unit-missing']);
  const indicators = testPlan.indicators.map((each) => ({ ...each, partsUnit: '公顷' }));
  expect(leftOf(table('90'), { plan: { ...testPlan, indicators } })).toEqual([
    'C3 unit-missing',
    'D3 unit-missing',
  ]);
});
