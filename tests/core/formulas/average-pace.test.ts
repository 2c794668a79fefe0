import { fc } from '../../support/laws.js';
import { averagePace } from '../../../src/core/formulas/index.js';
import { decimalFraction } from './exact-fraction.js';

const averages = { current: 4, target: 5, baseAt: 2026, currentAt: 2028, targetAt: 2031 };

test('four percent a year of five planned are a pace of 0.8', () => {
  expect(averagePace(averages)).toBe(0.8);
  expect(averagePace({ ...averages, current: -1 })).toBe(-0.2);
});

test.each([
  ['a target of zero', { target: 0 }],
  ['a negative target', { target: -1 }],
  ['a time at the base', { currentAt: 2026 }],
  ['a time at the deadline', { currentAt: 2031 }],
])('there is none for %s', (_, change) => {
  expect(averagePace({ ...averages, ...change })).toBeUndefined();
});

test('the pace times the target is the current average, in exact fractions', () => {
  const rate = fc.integer({ min: 1, max: 1000 }).map((parts) => parts / 10);
  fc.assert(
    fc.property(rate, rate, (current, target) => {
      const pace = averagePace({ ...averages, current, target }) ?? NaN;
      const back = decimalFraction(target).times(decimalFraction(Number(pace.toFixed(15))));
      return Math.abs(back.minus(current)) < 1e-12;
    }),
    { numRuns: 100_000 },
  );
});
