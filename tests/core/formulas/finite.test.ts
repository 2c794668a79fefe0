import { finite } from '../../../src/core/formulas/index.js';

test('only numbers come out of a calculation', () => {
  expect([0 / 0, 1 / 0, -1 / 0].map(finite)).toEqual([undefined, undefined, undefined]);
  expect(finite(0.5)).toBe(0.5);
});

test('minus zero is zero', () => {
  expect(Object.is(finite(-0), 0)).toBe(true);
});
