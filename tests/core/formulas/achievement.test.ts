import { achievement } from '../../../src/core/formulas/index.js';

test('63 of a target of 70 is nine tenths', () => {
  expect(achievement({ current: 63, target: 70 })).toBe(0.9);
});

test('there is none of a target of zero', () => {
  expect(achievement({ current: 5, target: 0 })).toBeUndefined();
  expect(achievement({ current: 0, target: 0 })).toBeUndefined();
});
