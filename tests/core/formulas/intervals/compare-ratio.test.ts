import { compareRatio } from '../../../../src/core/formulas/index.js';

test.each([
  ['one case short of full coverage', 3100, 3101, 100, 100, -1],
  ['full coverage', 3101, 3101, 100, 100, 0],
  ['above', 19, 10_000, 10_000, 18, 1],
  ['a limit that binary numbers cannot hold', 851, 1000, 100, 85.1, 0],
  ['a lower bound that is open above', Infinity, 1000, 100, 85.1, 1],
])('%s', (_, numerator, denominator, factor, limit, expected) => {
  expect(compareRatio({ numerator, denominator, factor }, limit)).toBe(expected);
});
