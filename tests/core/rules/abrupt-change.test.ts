import { defaultSettings } from '../../../src/core/submission/index.js';
import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'abrupt-change';
const cover = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

/** The values of consecutive years from 2017 on. */
function years(indicator: string, values: readonly (number | string)[]) {
  const rows = values.map(
    (value, index) => `${index + 2} | 340100 | ${indicator} | ${2017 + index} | ${value}`,
  );
  return workbook(`${cover}\n数据 | 区划代码 | 指标代码 | 期间 | 数值\n${rows.join('\n')}`);
}

test('a digit too many is reported where it stands, and not again on the way back', () => {
  const book = years('beds', [100, 102, 105, 1070, 109, 110]);
  const facts = { found: 1070, before: 105, period: '2020', earlier: '2019', unit: '张' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!D5', facts)]);
});

test('rates of counts are told with the decimals that they are reported with', () => {
  const counts = [31, 32, 33, 57, 58].map(
    (count, index) => `${index + 2} | 340100 | coverage | ${2017 + index} | ${count} | 97`,
  );
  const header = '数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母';
  const facts = { found: 58.8, before: 34, period: '2020', earlier: '2019', unit: '%' };
  expect(findings(rule, workbook(`${cover}\n${header}\n${counts.join('\n')}`))).toMatchObject([
    { facts },
  ]);
});

test('a fall after a false peak that does not lead back is another abrupt change', () => {
  const book = years('beds', [100, 102, 105, 106, 1070, 20, 22, 23]);
  expect(findings(rule, book).map(({ place }) => place)).toEqual(['数据!D6', '数据!D7']);
});

test('an honest step from 98 to 98.1 passes, however calm the years before', () => {
  expect(findings(rule, years('coverage', [97.99, 98, 98, 98.01, 98.1]))).toEqual([]);
});

test('a change of a fifth is asked about, a smaller one is not', () => {
  const series = (last: number) => years('beds', [96, 97, 99, 100, last]);
  expect(findings(rule, series(120))).toHaveLength(1);
  expect(findings(rule, series(119))).toEqual([]);
});

test('three points are too few, and equal changes leave no spread to measure by', () => {
  expect(findings(rule, years('beds', [100, 102, 1000]))).toEqual([]);
  expect(findings(rule, years('beds', [100, 101, 103, 1000]))).toHaveLength(1);
  expect(findings(rule, years('coverage', [10, 10.1, 10.2, 10.3, 15.3]))).toEqual([]);
  expect(findings(rule, years('beds', [10, 20, 30, 40, 50]))).toEqual([]);
});

test('a change of a thousand times needs no others beside it', () => {
  expect(findings(rule, years('beds', [100, 100_000]))).toHaveLength(1);
  expect(findings(rule, years('beds', [100_000, 100]))).toHaveLength(1);
  expect(findings(rule, years('beds', [100, 99_999]))).toEqual([]);
  expect(findings(rule, years('beds', [0, 100_000]))).toEqual([]);
  expect(findings(rule, years('beds', ['', 100_000]))).toEqual([]);
});

test('an office may ask sooner or later', () => {
  const limits = { ...defaultSettings.limits, points: 5 };
  const book = years('beds', [100, 101, 103, 1000]);
  expect(findings(rule, book, { settings: { ...defaultSettings, limits } })).toEqual([]);
});

test('periods that were left out count with their length', () => {
  expect(findings(rule, years('beds', [100, 120, 141, '…', '…', 201, 222]))).toEqual([]);
});

test('amounts of the year are compared with the same quarter of other years', () => {
  const quarters = [100, 210, 320, 430].flatMap((value, index) =>
    [2019, 2020, 2021, 2022, 2023].map((year) => ({
      year,
      quarter: index + 1,
      value: value + (year - 2019) * (year - 2018),
    })),
  );
  const rows = quarters.map(
    ({ year, quarter, value }, index) =>
      `${index + 2} | 340100 | fund | ${year}Q${quarter} | ${value}`,
  );
  const book = workbook(`${cover}\n数据 | 区划代码 | 指标代码 | 期间 | 数值\n${rows.join('\n')}`);
  expect(findings(rule, book)).toEqual([]);
});

test('a county that was merged in between may change abruptly', () => {
  const merged = (day: string) =>
    workbook(`${cover}
      区划沿革 | 旧代码 | 新代码 | 生效日期
      2        | 340122 | 340102 | ${day}
      数据 | 区划代码 | 指标代码 | 期间 | 数值
      2    | 340102  | beds    | 2019 | 100
      3    | 340102  | beds    | 2020 | 101
      4    | 340102  | beds    | 2021 | 103
      5    | 340102  | beds    | 2022 | 190
    `);
  expect(findings(rule, merged('2022-06-01'))).toEqual([]);
  expect(findings(rule, merged('2021-06-01'))).toHaveLength(1);
});

test('an amount of a year that still runs is no change against whole years', () => {
  const years = (type: string, nature = '') =>
    workbook(`
      封面 | 区划代码 | 340100
      2    | 规划代码 | test-plan
      3    | 截止日期 | 2025-06-30
      4    | 报表类型 | ${type}
      数据 | 区划代码 | 口径 | 指标代码 | 期间 | 数值 | 性质
      2    | 340100  | 合计 | visitors | 2020 | 1000 |
      3    | 340100  | 合计 | visitors | 2021 | 1010 |
      4    | 340100  | 合计 | visitors | 2022 | 1021 |
      5    | 340100  | 合计 | visitors | 2023 | 1030 |
      6    | 340100  | 合计 | visitors | 2024 | 1041 |
      7    | 340100  | 合计 | visitors | 2025 | 300  | ${nature}
    `);
  expect(findings('abrupt-change', years('调度'))).toEqual([]);
  expect(findings('abrupt-change', years('调度', '预计'))).toHaveLength(1);
});
