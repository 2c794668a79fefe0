import { shortfall } from '../../../src/core/formulas/index.js';

test.each([
  ['below a lower limit', { current: 63, lower: 65 }, 2],
  ['at a lower limit', { current: 65, lower: 65 }, 0],
  ['above a lower limit', { current: 66, lower: 65 }, 0],
  ['above an upper limit', { current: 34, upper: 30 }, 4],
  ['at an upper limit', { current: 30, upper: 30 }, 0],
  ['below a band', { current: 8, lower: 10, upper: 20 }, 2],
  ['within a band', { current: 15, lower: 10, upper: 20 }, 0],
  ['above a band', { current: 23, lower: 10, upper: 20 }, 3],
  ['above a plan without an upper limit', { current: 70, lower: 50, upper: Infinity }, 0],
  ['without any limit', { current: 1.4 }, 0],
])('%s', (_, limits, missing) => {
  expect(shortfall(limits)).toBe(missing);
});
