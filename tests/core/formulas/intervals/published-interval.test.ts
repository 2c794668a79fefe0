import { Big } from 'big.js';
import { fc } from '../../../support/laws.js';
import { publishedInterval } from '../../../../src/core/formulas/index.js';

test('65.7 shown with one decimal stands for 65.65 to 65.75', () => {
  const interval = publishedInterval({ value: 65.7, shown: 1, precision: 1 });
  expect(interval).toEqual({ value: 65.7, low: 65.65, high: 65.75 });
});

test('decimals that are stored count where the format shows fewer', () => {
  const interval = publishedInterval({ value: 65.7, shown: 0, precision: 2 });
  expect(interval).toEqual({ value: 65.7, low: 65.65, high: 65.75 });
});

test('decimals that are shown count where the stored number has fewer', () => {
  const interval = publishedInterval({ value: 65, shown: 2, precision: 2 });
  expect(interval).toEqual({ value: 65, low: 64.995, high: 65.005 });
});

test('the precision of the indicator is the most that counts', () => {
  const interval = publishedInterval({ value: 65.7143, shown: 4, precision: 1 });
  expect(interval).toEqual({ value: 65.7143, low: 65.6643, high: 65.7643 });
});

test('dust of a program that wrote the file is not a decimal', () => {
  const interval = publishedInterval({ value: 85.09999999999999, precision: 4 });
  expect(interval).toEqual({ value: 85.1, low: 85.05, high: 85.15 });
});

test('the ends are those of exact decimals, whatever the digits', () => {
  const decimals = fc.integer({ min: 0, max: 6 });
  const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), decimals);
  fc.assert(
    fc.property(number, decimals, decimals, ([digits, places], shown, precision) => {
      const value = Number((digits / 10 ** places).toFixed(places));
      const stored = String(value).split('.')[1]?.length ?? 0;
      const half = new Big(10).pow(-Math.min(Math.max(shown, stored), precision)).div(2);
      expect(publishedInterval({ value, shown, precision })).toEqual({
        value: value + 0,
        low: new Big(value).minus(half).toNumber() + 0,
        high: new Big(value).plus(half).toNumber() + 0,
      });
    }),
  );
});
