import { fc } from '../../support/laws.js';
import { growthPace } from '../../../src/core/formulas/index.js';

const course = {
  base: 100,
  current: 121,
  target: 161.051,
  baseAt: 2021,
  currentAt: 2023,
  targetAt: 2026,
};

test('ten percent a year against ten percent planned is a pace of 1', () => {
  expect(growthPace(course)).toBeCloseTo(1, 12);
});

test('five percent a year against ten percent planned is a pace of one half', () => {
  expect(growthPace({ ...course, current: 110.25 })).toBeCloseTo(0.5, 12);
});

test('a planned decline is kept to by declining', () => {
  const decline = { ...course, current: 81, target: 59.049 };
  expect(growthPace(decline)).toBeCloseTo(1, 12);
  expect(growthPace({ ...decline, current: 121 })).toBeCloseTo(-1, 12);
});

test.each([
  ['a base of zero', { base: 0 }],
  ['a negative base', { base: -1 }],
  ['a current value of zero', { current: 0 }],
  ['a negative current value', { current: -3 }],
  ['a target of zero', { target: 0 }],
  ['a negative target', { target: -5 }],
  ['a target equal to its base', { target: 100 }],
  ['a current value at the base', { currentAt: 2021 }],
  ['a current value before the base', { currentAt: 2020 }],
  ['a current value at the deadline', { currentAt: 2026 }],
])('there is none for %s', (_, change) => {
  expect(growthPace({ ...course, ...change })).toBeUndefined();
});

test('any steady growth keeps a pace of 1', () => {
  const growth = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(growth, fc.integer({ min: 1, max: 4 }), (rate, years) => {
      const current = 100 * (1 + rate) ** years;
      const target = 100 * (1 + rate) ** 5;
      const steady = { ...course, current, target, currentAt: 2021 + years };
      expect(growthPace(steady)).toBeCloseTo(1, 9);
    }),
  );
});
