import { declaredInterval } from '../../../../src/core/formulas/index.js';

test.each([
  { roundedTo: 10, low: 2_869_995, high: 2_870_005 },
  { roundedTo: 100, low: 2_869_950, high: 2_870_050 },
  { roundedTo: 1000, low: 2_869_500, high: 2_870_500 },
  { roundedTo: 10_000, low: 2_865_000, high: 2_875_000 },
])('about 2,870,000 to the unit of $roundedTo is $low to $high', ({ roundedTo, low, high }) => {
  const interval = declaredInterval({ value: 2_870_000, roundedTo });
  expect(interval).toEqual({ value: 2_870_000, low, high });
});

test('more than 4,680 is 4,680 or anything above', () => {
  const interval = declaredInterval({ value: 4680, roundedTo: 10, atLeast: true });
  expect(interval).toEqual({ value: 4680, low: 4680, high: Infinity });
});

test('a number without a declared precision is exact', () => {
  expect(declaredInterval({ value: 12 })).toEqual({ value: 12, low: 12, high: 12 });
});
