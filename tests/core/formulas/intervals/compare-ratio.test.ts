import { compareRatio } from '../../../../src/core/formulas/index.js';

test('one case short of full coverage is below it, however large the counts', () => {
  const coverage = (numerator: number, denominator: number) =>
    compareRatio({ numerator, denominator, factor: 100 }, 100);
  expect(coverage(3100, 3101)).toBe(-1);
  expect(coverage(3101, 3101)).toBe(0);
  expect(coverage(999_999_999_999, 1_000_000_000_000)).toBe(-1);
});

test('a limit that binary numbers cannot hold is met exactly', () => {
  expect(compareRatio({ numerator: 851, denominator: 1000, factor: 100 }, 85.1)).toBe(0);
  expect(compareRatio({ numerator: 19, denominator: 10_000, factor: 10_000 }, 18)).toBe(1);
});

test('a numerator that is open above is above every limit', () => {
  expect(compareRatio({ numerator: Infinity, denominator: 1000, factor: 100 }, 85.1)).toBe(1);
});
