import { milestones } from '../../../src/core/formulas/index.js';

const plan = { base: 60, target: 65, baseYear: 2020, targetYear: 2025 };
const valuesOf = (decimals: number | undefined, target = 65) =>
  milestones({ ...plan, target, decimals })?.map(({ value }) => value);

test('five points in five years are one a year, base and target included', () => {
  expect(milestones(plan)?.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(valuesOf(undefined)).toEqual([60, 61, 62, 63, 64, 65]);
});

test('values are rounded half away from zero, as in Excel', () => {
  expect(valuesOf(0, 62.5)).toEqual([60, 61, 61, 62, 62, 63]);
  expect(valuesOf(1, 60.25)).toEqual([60, 60.1, 60.1, 60.2, 60.2, 60.3]);
});

test('a target may fall', () => {
  expect(valuesOf(undefined, 55)).toEqual([60, 59, 58, 57, 56, 55]);
});

test('values without rounding carry no dust', () => {
  const course = { base: 0.1, target: 0.7, baseYear: 2020, targetYear: 2022 };
  expect(milestones(course)?.map(({ value }) => value)).toEqual([0.1, 0.4, 0.7]);
});

test('there are none where the target year is not after the base year', () => {
  expect(milestones({ ...plan, targetYear: 2020 })).toBeUndefined();
});
