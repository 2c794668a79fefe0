import fc from 'fast-check';
import { attainmentYear } from '../../../src/core/formulas/index.js';

const course = { base: 60, current: 62, target: 65, baseAt: 2021, currentAt: 2023 };

test('one point a year from the end of 2020 reaches five points on 31 December 2025', () => {
  expect(attainmentYear(course)).toBe(2025);
});

test('position 2025.0 is 31 December 2024, a little later is the next year', () => {
  expect(attainmentYear({ ...course, target: 64 })).toBe(2024);
  expect(attainmentYear({ ...course, target: 64.001 })).toBe(2025);
});

test('floating-point dust does not make it a year later', () => {
  const dusty = { base: 0, current: 0.3, target: 0.7, baseAt: 2021, currentAt: 2024 };
  expect(attainmentYear(dusty)).toBe(2027);
});

test('a target that was reached was reached in its year', () => {
  expect(attainmentYear({ ...course, current: 70 })).toBe(2021);
});

test('a falling target is reached by falling', () => {
  expect(attainmentYear({ ...course, base: 40, current: 38, target: 35 })).toBe(2025);
});

test('there is none without movement towards the target', () => {
  expect(attainmentYear({ ...course, current: 60 })).toBeUndefined();
  expect(attainmentYear({ ...course, current: 59 })).toBeUndefined();
  expect(attainmentYear({ ...course, target: 60 })).toBeUndefined();
});

test('there is none where the current value is not after the base', () => {
  expect(attainmentYear({ ...course, currentAt: 2021 })).toBeUndefined();
});

test('the position is taken to a billionth of a year', () => {
  const change = fc.integer({ min: 1, max: 5000 }).map((units) => units / 1000);
  fc.assert(
    fc.property(change, change, (current, target) => {
      const reachedAt = 2021 + (2023 - 2021) / (current / target);
      const year = Math.ceil(Number(reachedAt.toFixed(9))) - 1;
      expect(attainmentYear({ ...course, base: 0, current, target })).toBe(year);
    }),
  );
});
