import { Big } from 'big.js';
import { fc } from '../../support/laws.js';
import { headcount } from '../../../src/core/formulas/index.js';

test('18 per 10,000 of 25,000 residents are 45 persons', () => {
  expect(headcount({ rate: 18, residents: 25_000 })).toBe(45);
});

test('persons already there are not missing', () => {
  expect(headcount({ rate: 18, residents: 25_000, current: 40 })).toBe(5);
  expect(headcount({ rate: 18, residents: 25_000, current: 45 })).toBe(0);
  expect(headcount({ rate: 18, residents: 25_000, current: 60 })).toBe(0);
});

test('a part of a person is a person', () => {
  expect(headcount({ rate: 18, residents: 25_001 })).toBe(46);
});

test('floating-point dust is not a part of a person', () => {
  expect(headcount({ rate: 0.7, residents: 100_000 })).toBe(7);
  expect(headcount({ rate: 1.1, residents: 100_000 })).toBe(11);
});

test('there is none without residents', () => {
  expect(headcount({ rate: 18, residents: 0 })).toBeUndefined();
});

test('the count is that of exact decimals, however near a whole person', () => {
  const decimal = (digits: number) =>
    fc.integer({ min: 0, max: 10 ** 7 }).map((units) => units / 10 ** digits);
  fc.assert(
    fc.property(decimal(2), fc.integer({ min: 1, max: 10 ** 8 }), decimal(1), (rate, ...rest) => {
      const [residents, current] = rest;
      const exact = new Big(rate).times(residents).div(10_000).minus(current);
      const persons = Math.max(0, exact.round(0, Big.roundUp).toNumber());
      expect(headcount({ rate, residents, current })).toBe(persons);
    }),
    { numRuns: 2000 },
  );
});
