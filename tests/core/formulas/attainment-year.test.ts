import { fc } from '../../support/laws.js';
import { attainmentYear } from '../../../src/core/formulas/index.js';
import { position } from '../../../src/core/model/index.js';

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

test('it is exact: whole years stay whole, and the least bit more is the next year', () => {
  const decimals = fc.integer({ min: 1, max: 40 });
  const units = fc.integer({ min: 1, max: 90_000 });
  fc.assert(
    fc.property(units, decimals, fc.constantFrom(1, 10, 1000), (change, years, scale) => {
      const current = change / scale;
      const target = (change * years) / scale;
      const yearly = { base: 0, current, baseAt: 2021, currentAt: 2022 };
      expect(attainmentYear({ ...yearly, target })).toBe(2020 + years);
      const more = (change * years * 1000 + 1) / (scale * 1000);
      expect(attainmentYear({ ...yearly, target: more })).toBe(2021 + years);
    }),
  );
});

test('a target that is reached within a day of a new year falls into that year', () => {
  const first = position({ year: 2023, month: 1, day: 31 });
  const monthly = { base: 0, current: 1, baseAt: 2023, currentAt: first };
  expect(attainmentYear({ ...monthly, target: 12 })).toBe(2023);
  expect(attainmentYear({ ...monthly, target: 12.000_000_01 })).toBe(2024);
});

test('a target more than a hundred years ahead is not in sight', () => {
  const slow = { base: 0, current: 1, baseAt: 2021, currentAt: 2022 };
  expect(attainmentYear({ ...slow, target: 101 })).toBe(2121);
  expect(attainmentYear({ ...slow, target: 101.01 })).toBeUndefined();
});
