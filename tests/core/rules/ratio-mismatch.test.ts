import { at, findings, undecided } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'ratio-mismatch';

test('a coverage one tenth off is reported at its own cell', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | facility-coverage | 2023 | 850 | 1000 | 85.1
  `);
  const facts = { found: 85.1, expected: 85, numerator: 850, denominator: 1000, unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!F2', facts)]);
});

test('a coverage that its numerator and denominator round to is no mismatch', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | facility-coverage | 2023 | 2   | 3    | 66.7
    3    | 340200  | facility-coverage | 2023 | 2   | 3    | 66.7%
    4    | 340300  | facility-coverage | 2023 | 26  | 40   | 65
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('both sides of a tie are the same rounding', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码  | 期间 | 分子 | 分母 | 数值
    2    | 340100  | coverage | 2023 | 1    | 16   | 6.2
    3    | 340200  | coverage | 2023 | 1    | 16   | 6.3
    4    | 340300  | coverage | 2023 | 1    | 16   | 6.4
  `);
  const facts = { found: 6.4, expected: 6.3, numerator: 1, denominator: 16, unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '数据!F4', facts)]);
});

test('a numerator that was not published leaves the rate undecided', () => {
  const book = workbook(`
    数据 | 区划代码 | 指标代码            | 期间 | 分子 | 分母 | 数值
    2    | 340100  | facility-coverage | 2023 | …   | 1000 | 85.1
  `);
  expect(findings(rule, book)).toEqual([]);
  expect(undecided(rule, book)).toEqual([{ place: '数据!F2', reason: 'unavailable' }]);
});

test('counts of which the part is above the whole prove nothing of the rate', () => {
  const book = (numerator: number) =>
    workbook(`
      封面 | 规划代码 | test-plan
      数据 | 区划代码 | 指标代码 | 期间 | 分子 | 分母 | 数值
      2    | 340100   | coverage | 2023 | ${numerator} | 10 | 45.5
    `);
  expect(findings(rule, book(22))).toEqual([]);
  expect(findings(rule, book(10))).toHaveLength(1);
});

/** A rate whose catalogue unit is 万元 or 人, given in another multiple of it. */
const inMultiples = (indicator: string, unit: string, figures: string) =>
  workbook(`
    封面 | 规划代码 | ${indicator === 'community-workers' ? 'anhui-14fyp' : 'sichuan-14fyp'}
    2    | 区划代码 | 340100
    指标 | 指标代码     | 单位    | 目标类型 | 当前期间 | 当前值
    2    | ${indicator} | ${unit} | 监测     | 2023     | ${figures.split('|').at(-1) ?? ''}
    数据 | 区划代码 | 指标代码     | 期间 | 分子 | 分母 | 数值
    2    | 340100   | ${indicator} | 2023 | ${figures}
  `);

test.each([
  ['subsidy-per-pilot-site', '元', '100 | 4 | 250000'],
  ['subsidy-per-pilot-site', '元', '1000000 | 4 | 250000'],
  ['community-workers', '万人', '18 | 10000 | 0.0018'],
])('a value of %s in %s agrees with a numerator in either unit: %s', (...given) => {
  const book = inMultiples(...given);
  expect(findings(rule, book)).toEqual([]);
  expect(findings('current-value-mismatch', book)).toEqual([]);
});

test('a value that agrees with its numerator in neither unit is told in its own', () => {
  const book = inMultiples('subsidy-per-pilot-site', '元', '100 | 4 | 240000');
  expect(findings(rule, book)).toMatchObject([
    { facts: { found: 240000, expected: 250000, unit: '元' } },
  ]);
});

test('in a table of an office’s own the parts count, though the unit of their row is %', () => {
  const book = workbook(`
    进展 | 肥西县2023年城乡社区服务完成情况
    2 | 指标 | 单位 | 分子 | 分母 | 2023年完成
    3 | 城乡社区综合服务设施覆盖率 | % | 85 | 100 | 85
    4 | 城市社区政务通用自助服务覆盖率 | % | 80 | 100 | 81
  `);
  const facts = { found: 81, expected: 80, numerator: 80, denominator: 100, unit: '%' };
  expect(findings(rule, book)).toEqual([at(rule, '进展!E4', facts)]);
});
