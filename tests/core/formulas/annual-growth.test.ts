import { fc } from '../../support/laws.js';
import { annualGrowth } from '../../../src/core/formulas/index.js';
import { fractionOf, power } from './exact-fraction.js';

test('from 100 to 121 in two years is ten percent a year', () => {
  expect(annualGrowth({ base: 100, current: 121, years: 2 })).toBeCloseTo(0.1, 15);
  expect(annualGrowth({ base: 200, current: 50, years: 2 })).toBeCloseTo(-0.5, 15);
  expect(annualGrowth({ base: 5, current: 5, years: 3 })).toBe(0);
});

test.each([
  ['a base of zero', { base: 0 }],
  ['a negative base', { base: -1 }],
  ['a current value of zero', { current: 0 }],
  ['a negative current value', { current: -1 }],
  ['no years', { years: 0 }],
  ['years back', { years: -1 }],
])('there is none for %s', (_, change) => {
  expect(annualGrowth({ base: 100, current: 121, years: 2, ...change })).toBeUndefined();
});

const amount = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);

test('the growth of so many years leads from the base to the current value, in exact fractions', () => {
  const room = 1e-13;
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 10 }), (base, current, years) => {
      const growth = annualGrowth({ base, current, years }) ?? NaN;
      const reached = (rate: number) => power(fractionOf(1 + rate), years).times(fractionOf(base));
      const size = room * (1 + Math.abs(growth));
      const exact = fractionOf(current);
      return (
        reached(growth - size).compare(exact) <= 0 && reached(growth + size).compare(exact) >= 0
      );
    }),
    { numRuns: 100_000 },
  );
});
