import { finite } from './finite.js';
import { exactSum } from './intervals/index.js';

/**
 * 累计方式 · How the values of the years make that of the plan: 合计 sum, 百分点 points (the last level
 * less the first), 连乘 compound (rates one upon the other).
 */
export const accumulationWays = ['sum', 'points', 'compound'] as const;
export type AccumulationWay = (typeof accumulationWays)[number];

/** 方向 · What the rates of a compound are of: 增长 or 降低. */
export const accumulationDirections = ['increase', 'decrease'] as const;
export type AccumulationDirection = (typeof accumulationDirections)[number];

/** Values of the years in their order; rates of a compound as fractions. */
export interface Accumulated {
  readonly values: readonly number[];
  readonly way: AccumulationWay;
  readonly direction: AccumulationDirection;
}

/** Whether a rate can be one of a year: no fall takes all or more, no growth more than doubles. */
function isRate(rate: number, direction: AccumulationDirection): boolean {
  return direction === 'increase' ? rate > -1 && rate <= 1 : rate < 1 && rate >= -1;
}

function compound(rates: readonly number[], direction: AccumulationDirection): number | undefined {
  if (!rates.every((rate) => isRate(rate, direction))) return undefined;
  const sign = direction === 'increase' ? 1 : -1;
  return rates.reduce((sum, rate) => sum + rate + sign * sum * rate, 0);
}

/**
 * 累计 · What the years of a plan come to together, in the unit of their values.
 *
 * 连乘: 增长 ∏(1 + k) − 1, 降低 1 − ∏(1 − k). None without values, for points of fewer than two
 * levels, and for rates over 100%, which are percents that were meant as fractions.
 *
 * @example accumulation({ values: [0.03, 0.04], way: 'compound', direction: 'decrease' }) //=> 0.0688
 */
export function accumulation({ values, way, direction }: Accumulated): number | undefined {
  const [first, ...others] = values;
  const last = others.at(-1);
  if (first === undefined) return undefined;
  if (way === 'sum') return finite(exactSum(values).toNumber());
  if (way === 'compound') return finite(compound(values, direction) ?? NaN);
  return last === undefined ? undefined : finite(exactSum([last, -first]).toNumber());
}
