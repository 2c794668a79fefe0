import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'denominator-inconsistent';
const plan = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

test('two sizes of one population are reported at the later row', () => {
  const book = workbook(`${plan}
    数据 | 区划代码 | 指标代码   | 期间 | 分子 | 分母 | 数值
    2    | 340102  | workers    | 2023 | 180  | 100000 | 18
    3    | 340102  | volunteers | 2023 | 23000 | 100001 | 23
  `);
  const facts = {
    found: 100_001,
    first: 100_000,
    indicator: 'volunteers',
    name: { 'zh-CN': '注册志愿者占比', 'en-US': 'volunteers' },
    firstIndicator: 'workers',
    firstName: { 'zh-CN': '每万人社工数', 'en-US': 'workers' },
  };
  expect(findings(rule, book)).toEqual([at(rule, '数据!E3', facts)]);
});

test('another region, scope, period or population may have another size', () => {
  const book = workbook(`${plan}
    数据 | 区划代码 | 口径 | 指标代码   | 期间 | 分子 | 分母   | 数值
    2    | 340100  | 合计 | workers    | 2023 | 180  | 100000 | 18
    3    | 340100  | 合计 | volunteers | 2023 | 100  | 100000 | 0.1
    4    | 340100  | 本级 | volunteers | 2023 | 100  | 2000   | 5
    5    | 340100  | 合计 | volunteers | 2022 | 100  | 99000  | 0.1
    6    | 340102  |      | volunteers | 2023 | 100  | 40000  | 0.25
    7    | 340100  | 合计 | coverage   | 2023 | 100  | 200    | 50
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a denominator that is not there is no other size', () => {
  const book = workbook(`${plan}
    数据 | 区划代码 | 指标代码   | 期间 | 分子 | 分母   | 数值
    2    | 340102  | workers    | 2023 | 180  | 100000 | 18
    3    | 340102  | volunteers | 2023 | 100  | …      | 0.1
    4    | 340102  | volunteers | 2022 |      |        | 0.1
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('an indicator that counts the denominator itself has its size too', () => {
  const sites = (count: number) =>
    workbook(`
      封面 | 区划代码 | 510000
      2    | 规划代码 | sichuan-14fyp
      数据 | 区划代码 | 指标代码                | 期间 | 分子 | 分母     | 数值
      2    | 510000  | pilot-sites            | 2022 |      |          | 234
      3    | 510000  | subsidy-per-pilot-site | 2022 | 4680 | ${count} | 20
    `);
  expect(findings(rule, sites(234))).toEqual([]);
  const indicators = { indicator: 'subsidy-per-pilot-site', firstIndicator: 'pilot-sites' };
  const names = {
    name: { 'zh-CN': '每个试点补助资金', 'en-US': 'Provincial subsidy a pilot site' },
    firstName: { 'zh-CN': '试点乡镇（街道）', 'en-US': 'Pilot townships and streets' },
  };
  const facts = { found: 233, first: 234, ...indicators, ...names };
  expect(findings(rule, sites(233))).toEqual([at(rule, '数据!E3', facts)]);
});
