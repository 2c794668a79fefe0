import { Big } from 'big.js';
import { expected } from './expected.js';
import { fifteenDigits } from './intervals/fifteen-digits.js';

/** Base and target with their years; decimals to round to, half away from zero as in Excel. */
export interface StraightPlan {
  readonly base: number;
  readonly target: number;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly decimals?: number | undefined;
}

/** 年度节点 · A year and the value expected at its end. */
export interface Milestone {
  readonly year: number;
  readonly value: number;
}

/** A value to some decimals, to 15 significant digits where none are asked for. */
function rounded(value: number, decimals: number | undefined): number {
  const exact = new Big(fifteenDigits(value));
  return (decimals === undefined ? exact : exact.round(decimals, Big.roundHalfUp)).toNumber() + 0;
}

/**
 * 年度分解 · The value that a straight path expects at the end of each year from base to target.
 *
 * The first is the base, the last the target. None where the target year is not after the base year.
 *
 * @example milestones({ base: 60, target: 62, baseYear: 2020, targetYear: 2022 }) //=> [{ year: 2020, value: 60 }, { year: 2021, value: 61 }, { year: 2022, value: 62 }]
 */
export function milestones(plan: StraightPlan): readonly Milestone[] | undefined {
  const { base, target, baseYear, targetYear, decimals } = plan;
  if (!(targetYear > baseYear)) return undefined;
  const years = Array.from({ length: targetYear - baseYear + 1 }, (_, index) => baseYear + index);
  return years.flatMap((year) => {
    const value = expected({ base, target, baseAt: baseYear, targetAt: targetYear, at: year });
    return value === undefined ? [] : { year, value: rounded(value, decimals) };
  });
}
