import { fc } from '../../../support/laws.js';
import { areSameDigits, fifteenDigits } from '../../../../src/core/formulas/index.js';

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

test('two numbers are the same where their fifteen digits are, however near they lie', () => {
  const anyNumber = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  const near = fc
    .tuple(anyNumber, fc.integer({ min: -60, max: 60 }))
    .map(([one, steps]) => [one, one * (1 + steps * 2 ** -53)] as const);
  const pairs = fc.oneof(near, fc.tuple(anyNumber, anyNumber));
  fc.assert(
    fc.property(pairs, ([one, other]) => {
      expect(areSameDigits(one, other)).toBe(fifteenDigits(one) === fifteenDigits(other));
    }),
    { numRuns: 5000 },
  );
  expect(areSameDigits(0.1 + 0.2, 0.3)).toBe(true);
});
