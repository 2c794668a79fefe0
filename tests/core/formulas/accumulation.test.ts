import { fc } from '../../support/laws.js';
import { accumulation, type Accumulated } from '../../../src/core/formulas/index.js';
import { decimalFraction } from './exact-fraction.js';

const of = (values: readonly number[], rest: Partial<Accumulated> = {}) =>
  accumulation({ values, way: 'sum', direction: 'increase', ...rest });

test('amounts come to their sum, in decimals', () => {
  expect(of([0.1, 0.2])).toBe(0.3);
  expect(of([])).toBeUndefined();
});

test('levels come to the change from the first to the last, in points', () => {
  expect(of([60.5, 61.2, 63.1], { way: 'points' })).toBe(2.6);
  expect(of([60.5], { way: 'points' })).toBeUndefined();
});

test('rates come to each other: two falls of half leave a quarter', () => {
  expect(of([0.5, 0.5], { way: 'compound', direction: 'decrease' })).toBe(0.75);
  expect(of([0.5, 0.5], { way: 'compound' })).toBe(1.25);
  expect(of([-0.5, 1], { way: 'compound' })).toBe(0);
});

test.each([
  [[1], 'increase', 1],
  [[1.000001], 'increase', undefined],
  [[-0.999], 'increase', -0.999],
  [[-1], 'increase', undefined],
  [[0.999], 'decrease', 0.999],
  [[1], 'decrease', undefined],
  [[-1], 'decrease', -1],
  [[-1.1], 'decrease', undefined],
] as const)('rates %j of %s come to %s: beyond 100% no rate is meant', (values, direction, sum) => {
  expect(of(values, { way: 'compound', direction })).toBe(sum);
});

const rate = fc.integer({ min: -9_999, max: 9_999 }).map((parts) => parts / 10_000);

test('compounds agree with exact fractions', () => {
  const directions = fc.constantFrom('increase' as const, 'decrease' as const);
  fc.assert(
    fc.property(fc.array(rate, { minLength: 1, maxLength: 6 }), directions, (values, direction) => {
      const sign = direction === 'increase' ? 1 : -1;
      const one = decimalFraction(1);
      const product = values
        .map((value) => one.plus(decimalFraction(sign * value)))
        .reduce((all, each) => all.times(each), one);
      const exact = product.plus(decimalFraction(-1)).times(decimalFraction(sign));
      const found = of(values, { way: 'compound', direction }) ?? NaN;
      return Math.abs(exact.minus(found)) < 1e-13 * 2 ** values.length;
    }),
    { numRuns: 100_000 },
  );
});

test('sums and points are the decimals next to the exact ones', () => {
  const amount = fc.integer({ min: -1e9, max: 1e9 }).map((parts) => parts / 1000);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (values) => {
      const exact = values.map(decimalFraction).reduce((sum, each) => sum.plus(each));
      const [first = 0, last = 0] = [values[0], values.at(-1)];
      const change = decimalFraction(last).plus(decimalFraction(-first));
      return (
        Math.abs(exact.minus(of(values) ?? NaN)) < 1e-6 &&
        Math.abs(change.minus(of(values, { way: 'points' }) ?? NaN)) < 1e-6
      );
    }),
    { numRuns: 100_000 },
  );
});
