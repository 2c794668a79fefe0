import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { at, findings } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'base-revised';

/** The test plan with a printed base of 100 beds. */
const plan = {
  ...testPlan,
  indicators: testPlan.indicators.map((one) =>
    one.id === 'beds' ? { ...one, target: { ...one.target, base: { value: 100 } } } : one,
  ),
};
const catalogue = { plans: [...builtInCatalogue.plans, plan] };
const found = (base: string, region = '340000', more = '上升 | 2020') => {
  const book = workbook(`
    封面 | 区划代码 | ${region}
    2    | 规划代码 | test-plan
    3    | 截止日期 | 2023-12-31
    指标 | 指标代码 | 单位 | 目标类型 | 基期年 | 基期值 | 目标年 | 目标值
    2    | beds     | 张   | ${more}   | ${base} | 2025   | 200
  `);
  return findings(rule, book, { catalogue });
};

test('a base other than the printed one is noted, with both', () => {
  expect(found('98')).toEqual([at(rule, '指标!E2', { found: 98, printed: 100, unit: '张' })]);
  expect(found('101')).toHaveLength(1);
  expect(found('100')).toEqual([]);
});

test('the printed base is that of the region of the plan, of its year and kind', () => {
  expect(found('98', '340100')).toEqual([]);
  expect(found('98', '340000', '上升 | 2019')).toEqual([]);
  expect(found('98', '340000', '累计 | 2020')).toEqual([]);
});

test('without a base there is nothing to compare', () => {
  expect(found('…')).toEqual([]);
  expect(found('')).toEqual([]);
});
