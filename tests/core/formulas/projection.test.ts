import { fc } from '../../support/laws.js';
import {
  completion,
  expected,
  projection,
  pace,
  schedule,
} from '../../../src/core/formulas/index.js';

const course = { base: 60, current: 62, baseAt: 2021, currentAt: 2023, targetAt: 2026 };

test('two points in two years make five by the fifth', () => {
  expect(projection(course)).toBe(65);
});

test('what falls goes on falling', () => {
  expect(projection({ ...course, current: 59 })).toBe(57.5);
});

test('at the deadline the projection is the value itself', () => {
  expect(projection({ ...course, currentAt: 2026 })).toBe(62);
});

test('there is none at the base, before it, or after the deadline', () => {
  const none = [2021, 2020, 2026.5].map((currentAt) => projection({ ...course, currentAt }));
  expect(none).toEqual([undefined, undefined, undefined]);
});

const plan = fc.record({
  base: fc.integer({ min: 0, max: 1000 }),
  target: fc.integer({ min: 1001, max: 9999 }),
  currentAt: fc.integer({ min: 1, max: 59 }).map((months) => 2021 + months / 12),
});
const times = { baseAt: 2021, targetAt: 2026 };

test('a value on the straight path is projected to meet its target', () => {
  fc.assert(
    fc.property(plan, ({ base, target, currentAt }) => {
      const current = expected({ base, target, ...times, at: currentAt }) ?? NaN;
      expect(projection({ base, current, currentAt, ...times })).toBeCloseTo(target, 6);
    }),
  );
});

test('on a straight path the pace is the completion projected to the deadline', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 0, max: 9999 }), ({ base, target, currentAt }, current) => {
      const projected = projection({ base, current, currentAt, ...times }) ?? NaN;
      const done = completion({ base, current, target }) ?? NaN;
      const due = schedule({ currentAt, ...times }) ?? NaN;
      const rate = pace({ completion: done, schedule: due, currentAt, targetAt: 2026 });
      expect(completion({ base, current: projected, target })).toBeCloseTo(rate ?? NaN, 6);
    }),
  );
});
