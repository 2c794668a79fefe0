import { builtInCatalogue } from '../../../src/core/catalogue/index.js';
import { checked, findings } from '../../support/findings.js';
import { testPlan } from '../../support/test-plan.js';
import { workbook } from '../../support/workbook.js';

const rule = 'plan-field-mismatch';
const city = `
    封面 | 区划代码 | 340100
    2    | 规划代码 | test-plan`;

/** The fields that differ from the plan, with the severity of each. */
function gaps(text: string, more = {}) {
  const { findings: all } = checked(workbook(text), more);
  const ours = all.filter((one) => one.rule === rule);
  return ours.map(({ severity, facts }) => [facts['field'], facts['found'], severity]);
}

function goal(fields: Record<string, string>): string {
  const plain = {
    ...{ 指标代码: 'coverage', 指标名称: '覆盖率', 单位: '%', 属性: '约束性', 目标类型: '上升' },
    ...{ 基期年: '2020', 目标年: '2025', 目标值: '100' },
  };
  const row = { ...plain, ...fields };
  return `${city}
    指标 | ${Object.keys(row).join(' | ')}
    2    | ${Object.values(row).join(' | ')}
  `;
}

test('an indicator as the plan states it passes', () => {
  expect(gaps(goal({}))).toEqual([]);
});

test.each([
  ['属性', '预期性', ['status', 'expected', 'error']],
  ['属性', '未注明', ['status', 'unstated', 'error']],
  ['目标类型', '下限', ['kind', 'floor', 'error']],
  ['目标类型', '监测', ['kind', 'monitor', 'error']],
  ['基期年', '2021', ['baseYear', 2021, 'error']],
  ['指标名称', '床位数', ['indicatorName', '床位数', 'verify']],
])('another %s, %s, is told', (field, typed, told) => {
  expect(gaps(goal({ [field]: typed }))).toEqual([told]);
});

test('what asks for more than the plan is no mismatch', () => {
  expect(gaps(goal({ 基期年: '2019' }))).toEqual([]);
  const expected = { 指标代码: 'volunteers', 指标名称: '注册志愿者占比', 属性: '约束性' };
  expect(gaps(goal({ ...expected, 目标类型: '下限', 目标值: '10' }))).toEqual([]);
});

test('an earlier target year is only told where it asks as much, and held against the unit where it asks less', () => {
  expect(gaps(goal({ 目标年: '2024' }))).toEqual([['targetYear', 2024, 'note']]);
  expect(gaps(goal({ 目标年: '2024', 目标值: '99.9' }))).toEqual([['targetYear', 2024, 'error']]);
});

test('a target year after the plan is told as such, one within a longer plan as a mismatch', () => {
  expect(gaps(goal({ 目标年: '2026' }))).toEqual([]);
  const longer = { catalogue: { plans: [{ ...testPlan, lastYear: 2030 }] } };
  expect(gaps(goal({ 目标年: '2026' }), longer)).toEqual([['targetYear', 2026, 'error']]);
});

test('the years of amounts are their own, and an open upper limit is no limit', () => {
  const annual = { 指标代码: 'fund', 指标名称: '资金', 单位: '万元', 目标类型: '年度' };
  expect(gaps(goal({ ...annual, 基期年: '2021', 目标年: '2022', 目标值: '400' }))).toEqual([]);
  const total = { 指标代码: 'pilots-total', 指标名称: '五年试点数', 单位: '个', 目标类型: '累计' };
  const province = goal({ ...total, 目标值: '50', 目标上限: '' }).replace('340100', '340000');
  expect(gaps(province)).toEqual([['upperLimit', null, 'error']]);
});

test('numbers, units and marks around a name do not count, nor does a shorter name of nobody else', () => {
  for (const name of ['1. 覆盖率（%）', '（一）覆 盖 率', '覆盖率*', 'coverage']) {
    expect(gaps(goal({ 指标名称: name }))).toEqual([]);
  }
  const workers = { 指标代码: 'workers', 单位: '人', 目标值: '18', 指标名称: '社工数' };
  expect(gaps(goal(workers))).toEqual([]);
});

test('where the target does not hold, only the name is compared', () => {
  const pilots = { 指标代码: 'pilots', 指标名称: '试点数', 单位: '个', 目标类型: '监测' };
  expect(gaps(goal({ ...pilots, 目标值: '' }))).toEqual([]);
  expect(gaps(goal({ ...pilots, 指标名称: '床位数' }))).toHaveLength(1);
});

test('nobody is held to what is our own reading of the source', () => {
  const book = workbook(`
    封面 | 区划代码 | 340100
    2    | 规划代码 | anhui-14fyp
    指标 | 指标代码          | 单位 | 目标类型 | 基期年 | 目标年 | 目标值
    2    | facility-coverage | %    | 上升     | 2021   | 2025   | 100
  `);
  expect(findings(rule, book, { catalogue: builtInCatalogue })).toEqual([]);
});

test('without a known plan nothing is compared', () => {
  expect(gaps(goal({ 基期年: '2022' }).replace('test-plan', 'none'))).toEqual([]);
});

test('what the plan states cannot be called unavailable or not applicable', () => {
  expect(gaps(goal({ 目标类型: '…' }))).toEqual([['kind', '…', 'error']]);
  expect(gaps(goal({ 基期年: '—' }))).toEqual([['baseYear', '—', 'error']]);
  expect(gaps(goal({ 目标年: '…' }))).toEqual([['targetYear', '…', 'error']]);
  expect(gaps(goal({ 目标值: '…' }))).toEqual([['targetValue', '…', 'verify']]);
  expect(gaps(goal({ 属性: '…' }))).toEqual([['status', '…', 'error']]);
});

test('what it leaves open may be', () => {
  const annual = { 指标代码: 'fund', 指标名称: '资金', 单位: '万元', 目标类型: '年度' };
  expect(gaps(goal({ ...annual, 基期年: '—', 目标年: '2022', 目标值: '400' }))).toEqual([]);
});
