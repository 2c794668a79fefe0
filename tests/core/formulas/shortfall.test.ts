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
  ['at a limit that was added up', { current: 0.3, lower: 0.1 + 0.2 }, 0],
  ['added up to a limit', { current: 0.1 + 0.2, upper: 0.3 }, 0],
  ['between limits that are crossed', { current: 15, lower: 20, upper: 10 }, 5],
])('%s', (_, limits, missing) => {
  expect(shortfall(limits)).toBe(missing);
});
