import { approvalChain } from '../../../src/core/seal/index.js';
import { loadRegions, loadTownships } from '../../../src/data/regions.js';

const regions = loadRegions();
const steps = (unit: string, plan: string) =>
  approvalChain(unit, plan, regions).map(({ step, region }) => `${step} ${region}`);

test('a county applies, its city reviews, the province confirms', () => {
  expect(steps('340123', '340000')).toEqual(['apply 340123', 'review 340100', 'confirm 340000']);
});

test("a city's own filing goes to the province", () => {
  expect(steps('340100', '340000')).toEqual(['apply 340100', 'confirm 340000']);
});

test('a unit directly under a province skips the city', () => {
  expect(steps('429004', '420000')).toEqual(['apply 429004', 'confirm 420000']);
});

test('a district of a municipality goes to the municipality', () => {
  expect(steps('310101', '310000')).toEqual(['apply 310101', 'confirm 310000']);
});

test('a province only applies', () => {
  expect(steps('340000', '340000')).toEqual(['apply 340000']);
});

test('where the plan is a city’s own, the city confirms and the province is not asked', () => {
  expect(steps('420102', '420100')).toEqual(['apply 420102', 'confirm 420100']);
});

test('a township is reviewed by county and city', async () => {
  const chain = approvalChain('340123100', '340000', await loadTownships());
  expect(chain.map(({ step }) => step)).toEqual(['apply', 'review', 'review', 'confirm']);
});
