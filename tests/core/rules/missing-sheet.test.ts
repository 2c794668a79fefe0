import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { at, findings } from '../../support/findings.js';
import { workbook } from '../../support/workbook.js';

const rule = 'missing-sheet';
const complete = `
  封面 | 规划代码 | anhui-14fyp
  指标 | 指标代码
  数据 | 区划代码
`;

test('cover, indicators and data must be there', () => {
  const told = ['cover', 'indicators', 'data'].map((missing) => at(rule, '', { missing }));
  expect(findings(rule, workbook('台账 | 序号'))).toEqual(told);
});

test('sheets are found by alias, in English, and with stray spaces, capitals or full-width letters', () => {
  const book = workbook(`
    首页       | 规划代码
    规划 指标  | 指标代码
    ＤＡＴＡ   | 区划代码
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('other sheets are left alone, and optional ones may be missing', () => {
  const book = workbook(`
    ${complete}
    台账 | 序号 | 区划代码
    Sheet1 | x
  `);
  expect(findings(rule, book)).toEqual([]);
});

test('a sheet that only the plan asks for is reported', () => {
  const plans = builtInCatalogue.plans.map((plan) => ({ ...plan, requiredSheets: ['stations'] }));
  const told = findings(rule, workbook(complete), { catalogue: { plans } });
  expect(told).toEqual([at(rule, '', { missing: 'stations' })]);
});
