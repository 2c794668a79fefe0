import { inBand } from '../../../src/core/formulas/index.js';

test.each([
  [9, false],
  [10, true],
  [15, true],
  [20, true],
  [21, false],
])('%d pilots of 10 to 20: %s', (value, isWithin) => {
  expect(inBand({ value, lower: 10, upper: 20 })).toBe(isWithin);
});
