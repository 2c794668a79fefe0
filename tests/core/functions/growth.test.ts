import { call } from './context.js';

test('the growth a year is a fraction', () => {
  expect(call('GROWTH', 100, 121, 2)).toBeCloseTo(0.1, 12);
  expect(call('GROWTH', [[100], [null]], 110, 1)).toEqual([[expect.closeTo(0.1, 12)], ['']]);
});

test.each([
  ['base', [0, 5, 1]],
  ['current', [5, -1, 1]],
  ['years', [5, 6, 0]],
])('a %s that is not positive is #N/A', (argument, args) => {
  expect(call('GROWTH', ...args)).toEqual({
    error: '#N/A',
    reason: 'not-positive',
    facts: { argument },
  });
});
