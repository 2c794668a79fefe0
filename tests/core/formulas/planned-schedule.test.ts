import { plannedSchedule } from '../../../src/core/formulas/index.js';

const pilot = {
  base: 0,
  target: 100,
  baseAt: 2021,
  targetAt: 2026,
  path: [
    { at: 2024, planned: 30 },
    { at: 2025, planned: 65 },
  ],
};

test.each([
  [2021, 0],
  [2022.5, 0.15],
  [2024, 0.3],
  [2024.5, 0.475],
  [2025, 0.65],
  [2026, 1],
  [2029, 1],
])('three pilot years and two of extension: at %d the share due is %d', (currentAt, share) => {
  expect(plannedSchedule({ ...pilot, currentAt })).toBeCloseTo(share, 12);
});

test('a fall is due along its own path', () => {
  const path = [{ at: 2023, planned: 38 }];
  const course = { base: 40, target: 30, baseAt: 2021, targetAt: 2026, path };
  expect(plannedSchedule({ ...course, currentAt: 2023 })).toBeCloseTo(0.2, 12);
});

test('nothing is due while the path has not begun, and never more than everything', () => {
  const path = [
    { at: 2023, planned: 0 },
    { at: 2025, planned: 120 },
  ];
  expect(plannedSchedule({ ...pilot, path, currentAt: 2022 })).toBe(0);
  expect(plannedSchedule({ ...pilot, path, currentAt: 2025 })).toBe(1);
});

test('there is none before the base and where no change is planned', () => {
  expect(plannedSchedule({ ...pilot, currentAt: 2020 })).toBeUndefined();
  expect(plannedSchedule({ ...pilot, base: 100, currentAt: 2023 })).toBeUndefined();
});
