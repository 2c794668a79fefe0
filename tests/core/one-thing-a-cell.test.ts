import { builtInCatalogue } from '../../src/core/catalogue/index.js';
import { checkBatch } from '../../src/core/check-batch.js';
import { factsOf } from '../../src/core/facts/index.js';
import { foldsOf } from '../../src/core/folds/folds.js';
import { judgeDelivery } from '../../src/core/judge-delivery.js';
import { resultOf } from '../../src/core/result.js';
import { defaultSettings } from '../../src/core/submission/index.js';
import { loadRegions } from '../../src/data/regions.js';
import { workbooksFromText } from '../../src/workbooks/sketch/index.js';
import { checked } from '../support/findings.js';
import { testPlan } from '../support/test-plan.js';
import { workbook } from '../support/workbook.js';

const catalogue = { plans: [...builtInCatalogue.plans, testPlan] };
const context = { catalogue, regions: loadRegions(), settings: defaultSettings };

/** What is told by itself of one computed cell, beside another that holds the template's formula. */
function toldOf(cell: string): readonly string[] {
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 目标类型 | 基期值 | 目标值 | 当前值 | 增量完成率 | 当前期间
    2    | beds     | 上升     | 60     | 65     | 63     | ${cell} | 2023
    3    | stations | 上升     | 60     | 65     | 63     | =PLAN.COMPLETION(C3,E3,D3) -> 0.6 | 2023Q4
  `);
  const { findings } = checked(book);
  const told = findings.filter(foldsOf(findings).isTold);
  return told.filter((one) => one.cell === 'F2').map(({ rule }) => rule);
}

test.each([
  ['the template has', '=PLAN.COMPLETION(C2,E2,D2) -> 0.6', []],
  ['a number was typed into', '0.9', ['overwritten-formula']],
  ['a text that is a number was typed into', '"90%"', ['overwritten-formula']],
  ['a word was typed into', '较好', ['overwritten-formula']],
  ['a formula of other functions is in', '=E2/D2 -> 0.96923', ['overwritten-formula']],
  ['a formula of other functions with no result is in', '=E2/D2', ['overwritten-formula']],
  ['a formula of other functions that fails is in', '=E2/0 -> #DIV/0!', ['formula-error']],
  ['a formula with another workbook is in', '=[1]甲!A1 -> 0.9', ['external-link']],
  ['another function of ours is in', '=PLAN.ACHIEVEMENT(E2,D2) -> 0.969231', ['foreign-formula']],
  [
    'another function with a result gone by is in',
    '=PLAN.ACHIEVEMENT(E2,D2) -> 0.5',
    ['foreign-formula'],
  ],
  [
    'another function with no result is in',
    '=PLAN.ACHIEVEMENT(E2,D2) -> #NAME?',
    ['foreign-formula'],
  ],
  ['another function that fails is in', '=PLAN.ACHIEVEMENT(E2,A2) -> 0.2', ['foreign-formula']],
  [
    'another function that comes to nothing is in',
    '=PLAN.COMPLETION(C2,E2,C2) -> 0.2',
    ['foreign-formula'],
  ],
  ['a result gone by is in', '=PLAN.COMPLETION(C2,E2,D2) -> 0.5', ['stale-formula']],
  ['a result that fails is in', '=PLAN.COMPLETION(C2,E2,D2) -> #VALUE!', ['stale-formula']],
  ['no result is in', '=PLAN.COMPLETION(C2,E2,D2) -> #NAME?', ['unstored-result']],
])('what %s a computed cell is told once', (_, cell, told) => {
  expect(toldOf(cell)).toEqual(told);
});

const cityOf = {
  beds: '90',
  bedsOwn: '10',
  bedsListed: '30',
  bedsBefore: '80',
  current: '90',
  rate: '84',
  rateOwn: '0 | 0 | —',
  rateListed: '| | 80',
  counts: '252 | 300 | 84',
  stations: '3',
  fund: '100',
};

/** A city whose workbook agrees with those of its three districts, but for what is changed in it. */
function city(change: Partial<typeof cityOf>): string {
  const { beds, rate, counts, stations, fund, ...more } = { ...cityOf, ...change };
  return `
    # file 鄂州.xlsx
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    4    | 站点清单 | 全部
    指标 | 指标代码 | 目标类型 | 基期年 | 目标年 | 目标值 | 当前期间 | 当前值
    2    | beds     | 上升     | 2020   | 2025   | 200    | 2023     | ${more.current}
    3    | stations | 上升     | 2020   | 2025   | 140    | 2023Q4   | ${stations}
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | 420700 | 合计   | beds       | 2023   | | | ${beds}
    3 | 420700 | 本级   | beds       | 2023   | | | ${more.bedsOwn}
    4 | 420702 | 下级   | beds       | 2023   | | | ${more.bedsListed}
    5 | 420703 | 下级   | beds       | 2023   | | | 20
    6 | 420704 | 下级   | beds       | 2023   | | | 30
    7 | 420700 | 合计   | volunteers | 2023   | | | ${rate}
    8 | 420700 | 本级   | volunteers | 2023   | ${more.rateOwn}
    9 | 420771 | 开发区 | volunteers | 2023   | ${more.rateOwn}
    10 | 420702 | 下级  | volunteers | 2023   | ${more.rateListed}
    11 | 420703 | 下级  | volunteers | 2023   | | | 82
    12 | 420704 | 下级  | volunteers | 2023   | | | 90
    13 | 420700 | 合计  | coverage   | 2023   | ${counts}
    14 | 420702 | 下级  | coverage   | 2023   | 80 | 100 | 80
    15 | 420703 | 下级  | coverage   | 2023   | 82 | 100 | 82
    16 | 420704 | 下级  | coverage   | 2023   | 90 | 100 | 90
    17 | 420700 | 合计  | stations   | 2023Q4 | | | ${stations}
    18 | 420700 | 本级  | stations   | 2023Q4 | | | 0
    19 | 420702 | 下级  | stations   | 2023Q4 | | | 1
    20 | 420703 | 下级  | stations   | 2023Q4 | | | 1
    21 | 420704 | 下级  | stations   | 2023Q4 | | | 1
    22 | 420700 | 合计  | fund       | 2023   | | | ${fund}
    23 | 420700 | 本级  | fund       | 2023   | | | 0
    24 | 420702 | 下级  | fund       | 2023   | | | 30
    25 | 420703 | 下级  | fund       | 2023   | | | 30
    26 | 420704 | 下级  | fund       | 2023   | | | 40
    27 | 420700 | 合计  | beds       | 2022   | | | ${more.bedsBefore}
    28 | 420700 | 本级  | beds       | 2022   | | | 10
    29 | 420702 | 下级  | beds       | 2022   | | | 20
    30 | 420703 | 下级  | beds       | 2022   | | | 20
    31 | 420704 | 下级  | beds       | 2022   | | | 30
    32 | 420700 | 合计  | beds       | 2020   | | | 60
    33 | 420700 | 合计  | stations   | 2020   | | | 0
    站点 | 站点编号 | 层级       | 区划代码  | 站点名称 | 建成日期   | 状态
    2    | 甲1      | 街道社工站 | 420702001 | 甲站     | 2021-03-01 | 运行
    3    | 甲2      | 街道社工站 | 420703001 | 乙站     | 2021-03-01 | 运行
    4    | 甲3      | 街道社工站 | 420704001 | 丙站     | 2021-03-01 | 运行
  `;
}

const district = ([file, code, beds, rate]: readonly string[]) => `
    # file ${file}.xlsx
    封面 | 区划代码 | ${code}
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | ${code} | 合计 | beds       | 2023 | | | ${beds}
    3 | ${code} | 合计 | volunteers | 2023 | ${rate}
    4 | ${code} | 合计 | coverage   | 2023 | ${rate}
`;

const rest = `
    ${district(['梁子湖', '420702', '30', '80 | 100 | 80'])}
    ${district(['华容', '420703', '20', '82 | 100 | 82'])}
    ${district(['鄂城', '420704', '30', '90 | 100 | 90'])}
    # earlier 鄂州.xlsx
    封面 | 区划代码 | 420700
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2022-12-31
    数据 | 区划代码 | 口径 | 指标代码 | 期间 | 分子 | 分母 | 数值
    2 | 420700 | 合计 | beds | 2022 | | | 80
`;

/** What is told by itself on the sheet 数据 of the city, cell by cell: its own findings and those across. */
function toldInCity(change: Partial<typeof cityOf>): readonly string[] {
  const files = workbooksFromText(city(change) + rest).map(({ isEarlier, ...one }) => ({
    isEarlier,
    checked: checked(one.workbook, { file: one.file }),
  }));
  const now = files.filter(({ isEarlier }) => !isEarlier);
  const previous = files
    .filter(({ isEarlier }) => isEarlier)
    .map((one) => factsOf(one.checked.submission));
  const across = checkBatch(
    now.map((one) => factsOf(one.checked.submission)),
    { ...context, previous },
  );
  const results = now.map((one) => resultOf(one.checked));
  const judged = judgeDelivery({ workbooks: results, findings: across, fixed: [] });
  const all = [...judged.workbooks.flatMap(({ findings }) => findings), ...judged.findings];
  return all
    .filter(foldsOf(all).isTold)
    .filter(({ file, sheet, cell }) => file === '鄂州.xlsx' && sheet === '数据' && cell)
    .map(({ cell, rule }) => `${cell} ${rule}`);
}

test('a city that agrees with its districts is told nothing', () => {
  expect(toldInCity({})).toEqual([]);
});

const total = (more: Partial<typeof cityOf>) => ({ current: more.beds ?? '', ...more });

test.each<readonly [string, Partial<typeof cityOf>, readonly string[]]>([
  [
    'a total that its rows and the districts contradict',
    total({ beds: '95' }),
    ['G2 rollup-mismatch'],
  ],
  ['a total with a slipped digit', total({ beds: '9000' }), ['G2 rollup-mismatch']],
  ['a total with decimals', total({ beds: '90.5' }), ['G2 rollup-mismatch']],
  [
    'a total below what is known of it',
    total({ beds: '20', bedsListed: '…' }),
    ['G2 parts-over-total'],
  ],
  ['a past total that was right before', { bedsBefore: '75' }, ['G27 rollup-mismatch']],
  ['a rate above those of all districts', { rate: '95' }, ['G7 subordinate-sum-mismatch']],
  [
    'such a rate beside counts of a district',
    { rate: '95', rateListed: '80 | 100 | 80' },
    ['G7 subordinate-sum-mismatch'],
  ],
  [
    'such a rate where the own level has none',
    { rate: '95', rateOwn: '— | — | —' },
    ['G7 subordinate-sum-mismatch'],
  ],
  [
    'such a rate where the parts have no counts',
    { rate: '95', rateOwn: ' | | 82', rateListed: ' | | 80' },
    ['G7 rate-outside-parts'],
  ],
  ['a numerator that is no sum', { counts: '262 | 300 | 87.3' }, ['E13 rollup-mismatch']],
  ['a numerator above its denominator', { counts: '352 | 300 | 117.3' }, ['E13 rollup-mismatch']],
  ['a denominator that is no sum', { counts: '252 | 310 | 81.3' }, ['F13 rollup-mismatch']],
  ['a denominator of zero', { counts: '252 | 0 | 84' }, ['F13 rollup-mismatch']],
  ['a rate that its counts contradict', { counts: '252 | 300 | 84.777' }, ['G13 ratio-mismatch']],
  ['a rate that is a fraction', { counts: '252 | 300 | 0.84' }, ['G13 mixed-percent-scale']],
  [
    'a number of stations that rows and list contradict',
    { stations: '5' },
    ['G17 rollup-mismatch'],
  ],
  ['a negative amount', { fund: '-100' }, ['G22 rollup-mismatch']],
])('%s is told once', (_, change, told) => {
  expect(toldInCity(change)).toEqual(told);
});
