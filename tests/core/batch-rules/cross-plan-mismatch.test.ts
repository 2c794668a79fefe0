import { delivered, findingsAcross } from '../../support/batch.js';
import { testPlan } from '../../support/test-plan.js';

const rule = 'cross-plan-mismatch';
const yearPlan = { ...testPlan, id: 'year-plan' };

function beds(file: string, value: string, more: Parameters<typeof delivered>[2] = {}): string {
  const sheets = `
    数据 | 区划代码 | 指标代码 | 期间 | 数值
    2    | 340705  | beds    | 2023 | ${value}
  `;
  return delivered(file, '340705', { sheets, ...more });
}

function across(text: string, other = yearPlan) {
  return findingsAcross(rule, text, { catalogue: { plans: [testPlan, other] } });
}

test('one figure told differently under two plans is asked about once', () => {
  const text = beds('b.xlsx', '99', { plan: 'year-plan' }) + beds('a.xlsx', '100');
  const facts = {
    ...{ indicator: 'beds', period: '2023', of: 'value', found: 100, other: 99, unit: '张' },
    ...{ plan: 'year-plan', file: 'b.xlsx' },
  };
  expect(across(text)).toEqual([{ place: 'a.xlsx 数据!D2', facts }]);
});

test('the same figure under two plans agrees, and one that is not known contradicts nothing', () => {
  const plan = 'year-plan';
  expect(across(beds('a.xlsx', '100') + beds('b.xlsx', '100', { plan }))).toEqual([]);
  expect(across(beds('a.xlsx', '100') + beds('b.xlsx', '…', { plan }))).toEqual([]);
});

test('of another cut-off date or another unit there is nothing to compare', () => {
  const plan = 'year-plan';
  const earlier = beds('b.xlsx', '99', { plan, asOf: '2022-12-31' });
  const elsewhere = beds('b.xlsx', '99', { plan }).replaceAll('340705', '340706');
  expect(across(beds('a.xlsx', '100') + earlier)).toEqual([]);
  expect(across(beds('a.xlsx', '100') + elsewhere)).toEqual([]);
});

test('an id that measures something else under the other plan is not compared', () => {
  const indicators = testPlan.indicators.map((indicator) => ({ ...indicator, unit: '户' }));
  const text = beds('a.xlsx', '100') + beds('b.xlsx', '99', { plan: 'year-plan' });
  expect(across(text, { ...yearPlan, indicators })).toEqual([]);
});
