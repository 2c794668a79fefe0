import { fc } from '../../../support/laws.js';
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

test('it is what fifteen significant digits are, of any number', () => {
  const short = fc
    .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 9 }))
    .map(([units, decimals]) => units / 10 ** decimals);
  const number = fc.oneof(fc.double({ noNaN: true }), short, fc.double({ min: -200, max: 200 }));
  fc.assert(
    fc.property(number, (value) => {
      expect(fifteenDigits(value)).toBe(Number(value.toPrecision(15)) + 0);
    }),
    { numRuns: 5000 },
  );
});
