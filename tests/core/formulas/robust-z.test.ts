import { robustZ } from '../../../src/core/formulas/index.js';

test('one wild number does not hide itself', () => {
  const scores = robustZ([10, 11, 9, 10, 12, 60]) ?? [];
  expect(scores.filter((score) => Math.abs(score) > 3.5)).toHaveLength(1);
  expect(scores[5]).toBeCloseTo((0.6745 * 49.5) / 1, 12);
});

test('the median itself scores zero', () => {
  expect(robustZ([1, 2, 4])?.[1]).toBe(0);
});

test('there are none without spread or without numbers', () => {
  expect(robustZ([5, 5, 5, 9])).toBeUndefined();
  expect(robustZ([])).toBeUndefined();
});
