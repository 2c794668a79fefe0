import { fifteenDigits } from '../../../../src/core/formulas/index.js';

test.each([
  [85.09999999999999, 85.1],
  [0.1 + 0.2, 0.3],
  [99.99999999999, 99.99999999999],
  [123456789012345, 123456789012345],
  [-65.70000000000002, -65.7],
])('%d is kept as %d', (value, kept) => {
  expect(fifteenDigits(value)).toBe(kept);
});

test('minus zero is zero', () => {
  expect(Object.is(fifteenDigits(-0), 0)).toBe(true);
});
