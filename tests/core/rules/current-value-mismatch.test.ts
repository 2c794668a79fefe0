import type { Catalogue, Indicator, Target } from '../../../src/core/catalogue/index.js';
import { at, findings, undecided } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'current-value-mismatch';
const asOf = (day: string) => `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan
    3    | 截止日期 | ${day}`;
const value = { of: 'value' };
const period = { of: 'period', unit: '' };

test('a current value other than that of the data is reported, and so is another period', () => {
  const book = workbook(`${asOf('2023-12-31')}
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | beds    | 上升     | 2023     | 130
    3    | beds    | 上升     | 2022     | 120
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340100  | beds    | 2022 | 120
    3    | 340100  | beds    | 2023 | 131
  `);
  expect(findings(rule, book)).toEqual([
    at(rule, '指标!D2', { ...value, found: 130, expected: 131, unit: '张' }),
    at(rule, '指标!C3', { ...period, found: '2022', expected: '2023' }),
  ]);
});

test.each(['2023', '2023H2', '2023Q4', '2023-12', '2023-12-31'])(
  'the end of a year may be called %s in both places',
  (period) => {
    const book = (goal: string, row: string) =>
      workbook(`${asOf('2023-12-31')}
        指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
        2    | beds    | 上升     | ${goal}  | 130
        数据 | 区划代码 | 指标代码 | 期间 | 数值
        2    | 340100  | beds    | ${row} | 131
      `);
    const mismatch = [at(rule, '指标!D2', { ...value, found: 130, expected: 131, unit: '张' })];
    expect(findings(rule, book('2023', period))).toEqual(mismatch);
    expect(findings(rule, book(period, '2023'))).toEqual(mismatch);
  },
);

test('quarterly data stay current until the next quarter has ended', () => {
  const quarter = (day: string) =>
    workbook(`${asOf(day)}
      指标 | 指标代码  | 目标类型 | 当前期间 | 当前值
      2    | stations | 上升     | 2023Q2   | 130
      数据 | 区划代码 | 指标代码  | 期间   | 数值
      2    | 340100  | stations | 2023Q2 | 130
    `);
  expect(findings(rule, quarter('2023-06-30'))).toEqual([]);
  expect(findings(rule, quarter('2023-09-29'))).toEqual([]);
  const facts = { ...period, found: '2023Q2', expected: '2023Q3' };
  expect(findings(rule, quarter('2023-09-30'))).toEqual([at(rule, '指标!C2', facts)]);
});

test('the target of one year stays with the last quarter of that year', () => {
  const annual = (period: string) =>
    workbook(`${asOf('2024-04-15')}
      指标 | 指标代码 | 目标类型 | 目标年 | 当前期间
      2    | fund    | 年度     | 2023   | ${period}
      3    | fund    | 年度     | 2024   | 2024Q1
    `);
  expect(findings(rule, annual('2023Q4'))).toEqual([]);
  const facts = { ...period, found: '2023Q3', expected: '2023Q4' };
  expect(findings(rule, annual('2023Q3'))).toEqual([at(rule, '指标!D2', facts)]);
});

test('a rate agrees with its counts to the decimals that it shows', () => {
  const rate = (current: string) =>
    workbook(`${asOf('2023-12-31')}
      指标 | 指标代码  | 目标类型 | 当前期间 | 当前值
      2    | coverage | 上升     | 2023     | ${current}
      数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
      2    | 340100  | coverage | 2023 | 2    | 3    | 66.7
    `);
  for (const shown of ['66.7', '66.7%', '67', '66.67']) {
    expect(findings(rule, rate(shown))).toEqual([]);
  }
  const facts = { ...value, found: 66.6, expected: 66.7, unit: '%' };
  expect(findings(rule, rate('66.6'))).toEqual([at(rule, '指标!D2', facts)]);
});

test('a figure rounded to 2.66 万 stands for all that round to it', () => {
  const rounded = (current: number) =>
    workbook(`${asOf('2023-12-31')}
      指标 | 指标代码  | 单位   | 目标类型 | 当前期间 | 当前值
      2    | visitors | 万人次 | 监测     | 2023     | ${current}
      数据 | 区划代码 | 指标代码  | 期间 | 数值 | 精度
      2    | 340100  | visitors | 2023 | 2.66 | 约至百位
    `);
  for (const near of [2.66, 2.655, 2.665]) expect(findings(rule, rounded(near))).toEqual([]);
  const facts = { ...value, found: 2.7, expected: 2.66, unit: '万人次' };
  expect(findings(rule, rounded(2.7))).toEqual([at(rule, '指标!E2', facts)]);
});

test('a cumulative value is the sum of the years, each by its latest period', () => {
  const sum = (current: number, second = '2022Q4') =>
    workbook(`${asOf('2023-07-15')}
      指标 | 指标代码     | 目标类型 | 基期年 | 当前期间 | 当前值
      2    | pilots-total | 累计     | 2020   | 2023Q2   | ${current}
      数据 | 区划代码 | 指标代码     | 期间      | 数值
      2    | 340100  | pilots-total | 2021      | 10
      3    | 340100  | pilots-total | 2022Q2    | 5
      4    | 340100  | pilots-total | ${second} | 12
      5    | 340100  | pilots-total | 2023Q1    | 3
      6    | 340100  | pilots-total | 2023Q2    | 6
    `);
  expect(findings(rule, sum(28))).toEqual([]);
  const facts = { ...value, found: 6, expected: 28, unit: '个' };
  expect(findings(rule, sum(6))).toEqual([at(rule, '指标!E2', facts)]);
  expect(findings(rule, sum(6, '2022Q3'))).toEqual([]);
});

test('what is not available in one of the two places is undecided, in both it is agreed', () => {
  const pair = (current: string, found: string) =>
    workbook(`${asOf('2023-12-31')}
      指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
      2    | beds    | 上升     | 2023     | ${current}
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340100  | beds    | 2023 | ${found}
    `);
  const answer = [{ place: '指标!D2', reason: 'unavailable' }];
  expect(undecided(rule, pair('…', '130'))).toEqual(answer);
  expect(undecided(rule, pair('130', '…'))).toEqual(answer);
  expect(undecided(rule, pair('…', '…'))).toEqual([]);
});

test('without a cut-off date nobody can say which period is current', () => {
  const book = workbook(`${asOf('…')}
    指标 | 指标代码 | 目标类型 | 当前期间 | 当前值
    2    | beds    | 上升     | 2023     | 130
  `);
  expect(undecided(rule, book)).toEqual([{ place: '指标!C2', reason: 'no-cut-off' }]);
});

describe('an average growth', () => {
  const coverage = testPlan.indicators.find(({ id }) => id === 'waiting');
  if (!coverage) throw new Error('The test plan has lost an indicator');
  const target: Target = { kind: 'growth', targetYear: 2025, value: 5, source: coverage.source };
  const growth: Indicator = { ...coverage, id: 'growth', unit: '%', factor: 100, target };
  const catalogue = { plans: [{ ...testPlan, indicators: [growth] }] };
  const book = (current: number, period = '2023') =>
    workbook(`${asOf('2023-12-31')}
      指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 当前期间  | 当前值
      2    | growth  | %   | 年均增速 | 2020   | ${period} | ${current}
      数据 | 区划代码 | 指标代码 | 期间      | 数值
      2    | 340100  | growth  | 2021      | 20
      3    | 340100  | growth  | 2022      | -10
      4    | 340100  | growth  | ${period} | 5
    `);

  test('is the geometric mean of the whole years, never their mean', () => {
    expect(findings(rule, book(4.3), { catalogue })).toEqual([]);
    expect(findings(rule, book(5), { catalogue })).toEqual([
      at(rule, '指标!F2', { ...value, found: 5, expected: 4.3, unit: '%' }),
    ]);
  });

  test('is told to the decimals of its indicator, whatever it is measured by', () => {
    const ofStock = { plans: [{ ...testPlan, indicators: [{ ...growth, measure: 'stock' }] }] };
    expect(findings(rule, book(5), { catalogue: ofStock as Catalogue })).toEqual([
      at(rule, '指标!F2', { ...value, found: 5, expected: 4.3, unit: '%' }),
    ]);
  });

  test('is held to nothing in the middle of a year, and without its decimals', () => {
    const ofPeriod = findings(rule, book(5, '2023Q2'), { catalogue });
    expect(ofPeriod.filter(({ facts }) => facts['of'] === 'value')).toEqual([]);
    expect(findings(rule, book(5))).toEqual([]);
  });
});
