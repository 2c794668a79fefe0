import { carrying } from '../../support/carried-plan.js';
import { at, findings } from '../../support/findings.js';

const rule = 'plan-unconfirmed';

test('a plan that only the workbook knows is noted', () => {
  const facts = { plan: 'own-2030', sheet: '规划' };
  expect(findings(rule, carrying({}))).toEqual([at(rule, '封面!B3', facts)]);
});

test('a plan that everybody knows judges, whatever is carried', () => {
  expect(findings(rule, carrying({ cover: 'test-plan' }))).toEqual([]);
  expect(findings(rule, carrying({ cover: 'test-plan', carried: 'test-plan' }))).toEqual([]);
});

test('a sheet called 规划 that states no plan code carries none', () => {
  expect(findings(rule, carrying({ label: '备注' }))).toEqual([]);
  expect(findings('unknown-plan', carrying({ label: '备注' }))).toHaveLength(1);
});
