import { builtInCatalogue, findPlan } from '../../../src/core/catalogue/index.js';

test('a plan is found by its id', () => {
  expect(findPlan(builtInCatalogue, 'anhui-14fyp')?.region).toBe('340000');
});

test('a plan that the catalogue does not know is not found', () => {
  expect(findPlan(builtInCatalogue, 'anhui-15fyp')).toBeUndefined();
});
