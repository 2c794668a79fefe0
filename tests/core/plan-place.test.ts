import { builtInCatalogue, type Plan } from '../../src/core/catalogue/index.js';
import { newerPlans } from '../../src/core/catalogue/newer-plans.js';
import { placesIn } from '../../src/core/plan-place.js';

const national = newerPlans.find(({ id }) => id === 'national-15fyp');

test('the national outline prints its indicators under five headings', () => {
  const headings = (national?.indicators ?? []).map(({ category }) => category?.['zh-CN'] ?? '');
  const counts = Object.fromEntries(
    [...new Set(headings)].map((each) => [each, headings.filter((one) => one === each).length]),
  );
  expect(Object.entries(counts)).toEqual([
    ['经济发展', 3],
    ['创新驱动', 3],
    ['民生福祉', 8],
    ['绿色低碳', 5],
    ['安全保障', 2],
  ]);
});

test('an indicator is placed by the order of a plan that has headings', () => {
  const placeOf = placesIn(national);
  expect(placeOf('high-value-patents')).toMatchObject({
    category: { 'zh-CN': '创新驱动' },
    place: 5,
  });
  expect(placeOf('of-another-plan')).toEqual({});
});

test('a plan without headings places nothing', () => {
  const plain: Plan | undefined = builtInCatalogue.plans.find(({ id }) => id === 'anhui-14fyp');
  expect(placesIn(plain)(plain?.indicators[0]?.id ?? '')).toEqual({});
  expect(placesIn(undefined)('beds')).toEqual({});
});
