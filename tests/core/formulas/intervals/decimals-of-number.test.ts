import { decimalsOfNumber } from '../../../../src/core/formulas/index.js';

test.each([
  [0, 0],
  [100, 0],
  [65.7, 1],
  [65.75, 2],
  [85.09999999999999, 1],
  [0.657 * 100, 1],
  [1e-7, 7],
  [1.4e9, 0],
  [-23.28, 2],
])('%d has %d decimals', (value, decimals) => {
  expect(decimalsOfNumber(value)).toBe(decimals);
});
