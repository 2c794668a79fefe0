import { call, none } from './context.js';

test('45 workers among 25,000 residents are 18 per 10,000', () => {
  expect(call('PER10K', 45, 25_000)).toBe(18);
});

test('no residents, no rate', () => {
  expect(call('PER10K', 45, 0)).toEqual(none('not-positive', { argument: 'residents' }));
});

test('a column of counties against a column of residents', () => {
  expect(call('PER10K', [[45], [null]], [[25_000], [10_000]])).toEqual([[18], ['']]);
});
