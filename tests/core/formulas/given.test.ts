import { completion, given } from '../../../src/core/formulas/index.js';

test('complete inputs reach the formula', () => {
  expect(given({ base: 60, current: 63, target: 65 }, completion)).toBe(0.6);
});

test('a missing input is not zero', () => {
  expect(given({ base: undefined, current: 63, target: 65 }, completion)).toBeUndefined();
});
