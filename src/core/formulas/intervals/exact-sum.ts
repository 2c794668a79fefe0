import { Big } from 'big.js';

/**
 * 精确合计 · The sum of finite numbers in exact decimals.
 *
 * Whole numbers are added as doubles for as long as doubles hold them exactly.
 *
 * @example exactSum([0.1, 0.2]).toNumber() //=> 0.3
 */
export function exactSum(addends: readonly number[]): Big {
  let whole = 0;
  for (const addend of addends) {
    whole += addend;
    if (!Number.isSafeInteger(addend) || !Number.isSafeInteger(whole)) return decimalSum(addends);
  }
  return new Big(whole);
}

function decimalSum(addends: readonly number[]): Big {
  return addends.reduce((sum, addend) => sum.plus(addend), new Big(0));
}
