import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'band-exceeded';

const book = (region: string, rows: string) =>
  workbook(`
    封面 | 区划代码 | ${region}
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31

    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值 | 目标上限 | 当前期间 | 当前值
    ${rows}
  `);

test('one pilot above the upper limit is asked about, the limit itself is not', () => {
  const above = '2 | pilots | 个 | 区间 | | | 2025 | 10 | 20 | 2023 | 21';
  expect(findings(rule, book('340000', above))).toEqual([
    at(rule, '指标!J2', { current: 21, upper: 20, unit: '个', isBinding: true }),
  ]);
  const within = '2 | pilots | 个 | 区间 | | | 2025 | 10 | 20 | 2023 | 20';
  expect(findings(rule, book('340000', within))).toEqual([]);
});

test('an amount of several years can exceed its limit before the deadline', () => {
  const row = '2 | fund | 万元 | 累计 | 2020 | 0 | 2025 | 50 | 100 | 2023Q4 | 100.01';
  expect(findings(rule, book('340000', row))).toEqual([
    at(rule, '指标!J2', { current: 100.01, upper: 100, unit: '万元', isBinding: true }),
  ]);
});

test('a band of the province is not asked of a city, nor a band whose limit is not known', () => {
  const above = '2 | pilots | 个 | 区间 | | | 2025 | 10 | 20 | 2023 | 21';
  const open = '2 | pilots | 个 | 区间 | | | 2025 | 10 | … | 2023 | 21';
  expect(findings(rule, book('340100', above))).toEqual([]);
  expect(findings(rule, book('340000', open))).toEqual([]);
});
