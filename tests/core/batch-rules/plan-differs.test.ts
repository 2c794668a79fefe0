import { readCarriedPlan } from '../../../src/core/catalogue-file/index.js';
import { checkedBatch, findingsAcross } from '../../support/batch.js';
import { carrying, carryingText } from '../../support/carried-plan.js';

const rule = 'plan-differs';
const file = (name: string, more: Parameters<typeof carryingText>[0]) =>
  `# file ${name}\n${carryingText(more)}`;

/** The plan of the office itself, as the usual workbook carries it. */
const { plan } = readCarriedPlan(carrying({})) ?? {};
const catalogue = { plans: plan ? [plan] : [] };

const gap = {
  table: { 'zh-CN': '指标', 'en-US': 'Indicators' },
  key: 'own-beds',
  column: { 'zh-CN': '目标值', 'en-US': 'Target value' },
};

test('a carried plan that is not the one of the office is an error of its workbook', () => {
  const gaps = [{ ...gap, found: '220', expected: '200' }];
  const facts = { plan: 'own-2030', file: '', gaps, count: 1 };
  expect(findingsAcross(rule, file('a.xlsx', { target: '220' }), { catalogue })).toEqual([
    { place: 'a.xlsx 规划', facts },
  ]);
});

test('a carried plan that is the one of the office passes', () => {
  expect(findingsAcross(rule, file('a.xlsx', {}), { catalogue })).toEqual([]);
});

test('where nobody else knows the plan, two workbooks must carry the same', () => {
  const two = (target: string) => file('a.xlsx', {}) + file('b.xlsx', { target });
  expect(findingsAcross(rule, two('200'))).toEqual([]);
  const [told, ...others] = findingsAcross(rule, two('220'));
  expect(others).toEqual([]);
  expect(told).toMatchObject({ place: 'b.xlsx 规划', facts: { file: 'a.xlsx', count: 1 } });
});

test('workbooks whose plan nobody else knows are checked against one another', () => {
  const twice = file('a.xlsx', {}) + file('b.xlsx', {});
  expect(checkedBatch(twice).map((finding) => finding.rule)).toContain('duplicate-submission');
});
