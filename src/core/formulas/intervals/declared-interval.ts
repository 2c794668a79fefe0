import { Big } from 'big.js';
import type { Known } from '../../model/index.js';

/** A number in base units with what its source declares of its precision. */
export interface DeclaredNumber {
  readonly value: number;
  /** 约至十位 10, 百位 100, 千位 1000, 万位 10 000 …: the unit of the last digit that counts. */
  readonly roundedTo?: number | undefined;
  /** 以上, 余, 超过: the number is a lower bound. */
  readonly atLeast?: boolean | undefined;
}

/**
 * 精度区间 · The interval of a declared precision: half a unit to each side, or open above.
 *
 * Exact where nothing is declared; both ends belong to the interval.
 *
 * @example declaredInterval({ value: 2870000, roundedTo: 10000 }) //=> { value: 2870000, low: 2865000, high: 2875000 }
 */
export function declaredInterval({ value, roundedTo = 0, atLeast = false }: DeclaredNumber): Known {
  if (atLeast) return { value, low: value, high: Infinity };
  const half = new Big(roundedTo).div(2);
  return {
    value,
    low: new Big(value).minus(half).toNumber(),
    high: new Big(value).plus(half).toNumber(),
  };
}
