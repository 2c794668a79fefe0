import { pace } from '../../../src/core/formulas/index.js';

const course = { completion: 0.3, schedule: 0.5, currentAt: 2023.5, targetAt: 2026 };

test('three tenths done when half is due is a pace of 0.6', () => {
  expect(pace(course)).toBe(0.6);
});

test('moving away is a negative pace, standing still is zero', () => {
  expect(pace({ ...course, completion: -0.1 })).toBe(-0.2);
  expect(Object.is(pace({ ...course, completion: -0 }), 0)).toBe(true);
});

test('there is none at or after the deadline', () => {
  expect(pace({ ...course, currentAt: 2026 })).toBeUndefined();
  expect(pace({ ...course, currentAt: 2026.5 })).toBeUndefined();
});

test('there is none where nothing is due yet', () => {
  expect(pace({ ...course, schedule: 0 })).toBeUndefined();
  expect(pace({ ...course, schedule: -0.1 })).toBeUndefined();
});
