import { Big } from 'big.js';

/** A rate per 10,000 residents, the residents, and the persons already there. */
export interface Staffing {
  readonly rate: number;
  readonly residents: number;
  readonly current?: number | undefined;
}

/** Differences of more than this share are whole persons or not, whatever binary numbers add to them. */
const certain = 1e-12;

/**
 * 缺口人数 · Persons still missing for a rate per 10,000 residents, whole persons, never negative.
 *
 * Decided in exact decimals and rounded up: a part of a person is a person. None for no residents.
 *
 * @example headcount({ rate: 18, residents: 25000, current: 40 }) //=> 5
 */
export function headcount({ rate, residents, current = 0 }: Staffing): number | undefined {
  if (residents <= 0) return undefined;
  const needed = (rate * residents) / 10_000;
  const missing = needed - current;
  const doubt = certain * (Math.abs(needed) + Math.abs(current));
  if (Math.abs(missing - Math.round(missing)) > doubt) return Math.max(0, Math.ceil(missing));
  const exact = new Big(rate).times(residents).div(10_000).minus(current);
  return Math.max(0, exact.round(0, Big.roundUp).toNumber());
}
