import { builtInCatalogue, findPlan, publishedLists } from '../../../src/core/catalogue/index.js';

test('every list is that of a plan, and none has the id of another', () => {
  for (const { plan } of publishedLists) expect(findPlan(builtInCatalogue, plan)).toBeDefined();
  const ids = publishedLists.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['pilot-priorities', 3],
  ['station-traits', 5],
  ['in-concert', 5],
  ['key-tasks', 5],
  ['project-columns', 6],
])('the list %s has the %i terms that were printed', (id, count) => {
  const terms = publishedLists.find((list) => list.id === id)?.terms ?? [];
  expect(terms).toHaveLength(count);
  expect(new Set(terms.map((term) => term.id)).size).toBe(count);
});
