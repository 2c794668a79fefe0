import { fc } from '../../support/laws.js';
import { trend } from '../../../src/core/formulas/index.js';

test('a straight line is continued', () => {
  expect(trend({ years: [2021, 2022, 2023], values: [60, 62, 64], year: 2025 })).toBe(68);
});

test('the least-squares line is read between scattered points', () => {
  const scattered = { years: [2020, 2021, 2022, 2023], values: [1, 3, 2, 4] };
  expect(trend({ ...scattered, year: 2024 })).toBeCloseTo(4.5, 12);
});

test('there is none for fewer than two different years or unequal numbers of years and values', () => {
  expect(trend({ years: [], values: [], year: 2025 })).toBeUndefined();
  expect(trend({ years: [2021], values: [60], year: 2025 })).toBeUndefined();
  expect(trend({ years: [2021, 2021], values: [60, 61], year: 2025 })).toBeUndefined();
  expect(trend({ years: [2021, 2022], values: [60], year: 2025 })).toBeUndefined();
});

test('the order of the years does not matter', () => {
  const point = fc.record({
    year: fc.integer({ min: 2010, max: 2030 }),
    value: fc.integer({ min: 0, max: 100 }),
  });
  const points = fc.uniqueArray(point, { selector: ({ year }) => year, minLength: 2 });
  const at2030 = (series: readonly { year: number; value: number }[]) =>
    trend({
      years: series.map(({ year }) => year),
      values: series.map(({ value }) => value),
      year: 2030,
    });
  fc.assert(
    fc.property(points, (series) => {
      expect(at2030([...series].reverse())).toBeCloseTo(at2030(series) ?? NaN, 6);
    }),
  );
});
