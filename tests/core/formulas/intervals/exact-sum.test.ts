import { Big } from 'big.js';
import { exactSum } from '../../../../src/core/formulas/index.js';

test('decimals add up as they are written', () => {
  expect(exactSum([0.1, 0.2]).toNumber()).toBe(0.3);
});

test('whole numbers stay exact beyond what doubles hold', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(exactSum([most, 2]).toFixed()).toBe(new Big(most).plus(2).toFixed());
  expect(exactSum([most, 1, -1]).toFixed()).toBe(String(most));
});

test('nothing adds up to zero', () => {
  expect(exactSum([]).toNumber()).toBe(0);
});
