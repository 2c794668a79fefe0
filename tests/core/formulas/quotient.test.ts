import { quotient } from '../../../src/core/formulas/index.js';

test('a quotient is times its factor before it is divided', () => {
  expect(quotient({ numerator: 13, denominator: 20, factor: 100 })).toBe(65);
  expect(quotient({ numerator: 45, denominator: 25000, factor: 10_000 })).toBe(18);
});

test('there is none over zero or less', () => {
  expect(quotient({ numerator: 1, denominator: 0, factor: 1 })).toBeUndefined();
  expect(quotient({ numerator: 1, denominator: -5, factor: 1 })).toBeUndefined();
});

test('zero over something is zero without a sign', () => {
  expect(quotient({ numerator: -0, denominator: 5, factor: 1 })).toBe(0);
});
