import { achievement } from '../../../src/core/formulas/index.js';

test('63 of a target of 70 is nine tenths', () => {
  expect(achievement({ current: 63, target: 70 })).toBe(0.9);
});

test('there is none of a target of zero', () => {
  expect(achievement({ current: 5, target: 0 })).toBeUndefined();
  expect(achievement({ current: 0, target: 0 })).toBeUndefined();
});

test('a target to be reached from above is achieved by what is below it', () => {
  expect(achievement({ current: 40, target: 30, isUpperSide: true })).toBe(0.75);
  expect(achievement({ current: 30, target: 30, isUpperSide: true })).toBe(1);
});

test('there is none where signs make it meaningless', () => {
  expect(achievement({ current: -4, target: -8, isUpperSide: true })).toBeUndefined();
  expect(achievement({ current: 0, target: 30, isUpperSide: true })).toBeUndefined();
  expect(achievement({ current: -4, target: 8, isUpperSide: false })).toBeUndefined();
  expect(achievement({ current: 4, target: 0, isUpperSide: false })).toBeUndefined();
});
