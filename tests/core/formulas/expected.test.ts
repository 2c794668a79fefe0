import { fc } from '../../support/laws.js';
import { expected } from '../../../src/core/formulas/index.js';

const plan = { base: 0.1, target: 0.3, baseAt: 2021, targetAt: 2026 };
const pilot = {
  base: 0,
  target: 100,
  baseAt: 2021,
  targetAt: 2026,
  path: [
    { at: 2026, planned: 100 },
    { at: 2022, planned: 10 },
    { at: 2023, planned: 20 },
    { at: 2024, planned: 30 },
    { at: 2025, planned: 65 },
  ],
};

test('the base is expected at the base, the target at and after the deadline', () => {
  expect(expected({ ...plan, at: 2021 })).toBe(0.1);
  expect(expected({ ...plan, at: 2026 })).toBe(0.3);
  expect(expected({ ...plan, at: 2030 })).toBe(0.3);
});

test('nothing is expected before the base', () => {
  expect(expected({ ...plan, at: 2020.5 })).toBeUndefined();
});

test('nothing is expected of a deadline that is not after the base', () => {
  expect(expected({ ...plan, targetAt: 2021, at: 2021 })).toBeUndefined();
});

test('three pilot years and two years of extension go at their own paces', () => {
  const at = [2021, 2021.5, 2022, 2023, 2023.5, 2024, 2024.5, 2025, 2025.5, 2026];
  const values = at.map((each) => expected({ ...pilot, at: each }));
  expect(values).toEqual([0, 5, 10, 20, 25, 30, 47.5, 65, 82.5, 100]);
});

test('planned values outside base and deadline do not bend the path', () => {
  const path = [
    { at: 2020, planned: 50 },
    { at: 2021, planned: 50 },
    { at: 2026, planned: 50 },
    { at: 2028, planned: 50 },
  ];
  expect(expected({ ...pilot, path, at: 2023.5 })).toBe(50);
  expect(expected({ ...pilot, path, at: 2022 })).toBe(20);
});

test('the target is expected at the deadline on every path', () => {
  const point = fc.record({
    at: fc.integer({ min: 2015, max: 2030 }),
    planned: fc.integer({ min: -1000, max: 1000 }),
  });
  const path = fc.uniqueArray(point, { selector: ({ at }) => at });
  fc.assert(
    fc.property(path, fc.integer(), fc.integer(), (points, base, target) => {
      const course = { base, target, baseAt: 2021, targetAt: 2026, path: points };
      expect(expected({ ...course, at: 2026 })).toBe(target);
      expect(expected({ ...course, at: 2021 })).toBe(base);
      const inside = points.filter(({ at }) => at > 2021 && at < 2026);
      const read = inside.map(({ at }) => expected({ ...course, at }));
      expect(read).toEqual(inside.map(({ planned }) => planned));
    }),
  );
});

test('the path that was passed in is left as it was', () => {
  const path = Object.freeze(pilot.path.map((point) => Object.freeze(point)));
  expect(() => expected({ ...pilot, path, at: 2023.5 })).not.toThrow();
});
