import { neededPerMonth } from '../../../src/core/formulas/index.js';

test('36 in three years are one a month', () => {
  expect(neededPerMonth({ missing: 36, currentAt: 2023, targetAt: 2026 })).toBe(1);
});

test('nothing is needed once nothing is missing', () => {
  expect(neededPerMonth({ missing: 0, currentAt: 2023, targetAt: 2026 })).toBe(0);
});

test('there is none at or after the deadline', () => {
  expect(neededPerMonth({ missing: 1, currentAt: 2026, targetAt: 2026 })).toBeUndefined();
});
