import { neededPerYear } from '../../../src/core/formulas/index.js';

test('three points in three years are one a year', () => {
  expect(neededPerYear({ missing: 3, currentAt: 2023, targetAt: 2026 })).toBe(1);
});

test('in half a year the rate is twice what is missing', () => {
  expect(neededPerYear({ missing: 3, currentAt: 2025.5, targetAt: 2026 })).toBe(6);
});

test('nothing is needed once nothing is missing, also after the deadline', () => {
  expect(neededPerYear({ missing: 0, currentAt: 2023, targetAt: 2026 })).toBe(0);
  expect(neededPerYear({ missing: 0, currentAt: 2027, targetAt: 2026 })).toBe(0);
});

test('there is none at or after the deadline', () => {
  expect(neededPerYear({ missing: 1, currentAt: 2026, targetAt: 2026 })).toBeUndefined();
  expect(neededPerYear({ missing: 1, currentAt: 2027, targetAt: 2026 })).toBeUndefined();
});
