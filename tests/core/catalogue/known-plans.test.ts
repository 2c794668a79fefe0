import { ownPlan } from '../../../scripts/examples/own-plan.js';
import { builtInCatalogue, knownPlans } from '../../../src/core/catalogue/index.js';
import { findFunction } from '../../../src/core/functions/index.js';
import { loadRegions } from '../../../src/data/regions.js';

const own = knownPlans({ plans: [ownPlan] });

test('the plans of an office stand before the built-in ones', () => {
  expect(own.plans).toEqual([ownPlan, ...builtInCatalogue.plans]);
});

test('a plan of the office takes the place of the built-in one of the same id', () => {
  const [first, ...rest] = builtInCatalogue.plans;
  if (!first) throw new Error('no plan is built in');
  const restated = { ...first, lastYear: 2030 };
  expect(knownPlans({ plans: [restated] }).plans).toEqual([restated, ...rest]);
});

test.each([
  ['TARGET', ['huangshan-elderly-15fyp', 'nursing-bed-share'], 0.75],
  ['TARGET', [ownPlan.name['zh-CN'], '老年助餐服务点'], 400],
  ['INDICATOR', ['huangshan-elderly-15fyp', 'trained-carers', '目标上限'], 1200],
] as const)('%s answers from the plan of an office: %j', (name, args, expected) => {
  const context = { catalogue: own, regions: loadRegions() };
  expect(findFunction(name)?.evaluate([...args], context)).toBe(expected);
});
