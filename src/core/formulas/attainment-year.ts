import { Big } from 'big.js';
import { fifteenDigits } from './intervals/fifteen-digits.js';
import type { Amounts, Positions } from './terms.js';

/** 推算期限 · The most years ahead that an attainment is told; beyond them it is not in sight. */
export const longestOutlook = 100;

/** Whole parts of a year in which every position of a day is exact: months of 28, 29, 30 and 31 days. */
const partsOfYear = 12n * 28n * 29n * 15n * 31n;

function inParts(position: number): bigint {
  const year = Math.floor(position);
  return BigInt(year) * partsOfYear + BigInt(Math.round((position - year) * Number(partsOfYear)));
}

/** Decimals as whole numbers of one scale. */
function wholeNumbers(values: readonly number[]): readonly bigint[] {
  const exact = values.map((value) => new Big(value));
  const decimals = Math.max(...exact.map(({ c, e }) => Math.max(0, c.length - 1 - e)));
  return exact.map((value) => BigInt(value.times(new Big(10).pow(decimals)).toFixed(0)));
}

/**
 * 达标年份 · The year in which the target is reached at the present pace: ⌈position⌉ − 1, exactly.
 *
 * Position 2025.0 is 31 December 2024, hence 2024. Amounts count by their decimals to 15 digits,
 * times by their days. None where the current value is not after the base or does not move towards
 * the target, and where the target is more than a hundred years away.
 *
 * @example attainmentYear({ base: 60, current: 62, target: 65, baseAt: 2021, currentAt: 2023 }) //=> 2025
 */
export function attainmentYear({
  base,
  current,
  target,
  baseAt,
  currentAt,
}: Amounts & Omit<Positions, 'targetAt'>): number | undefined {
  const amounts = [base, current, target].map(fifteenDigits);
  if (!amounts.every(Number.isFinite) || currentAt <= baseAt) return undefined;
  const [from = 0n, now = 0n, to = 0n] = wholeNumbers(amounts);
  const [gone, planned] = now < from ? [from - now, from - to] : [now - from, to - from];
  if (gone <= 0n || planned <= 0n) return undefined;
  const [start, at] = [inParts(baseAt), inParts(currentAt)];
  const reached = start * gone + (at - start) * planned;
  if (reached - at * gone > BigInt(longestOutlook) * partsOfYear * gone) return undefined;
  const year = gone * partsOfYear;
  return Number((reached + year - 1n) / year) - 1;
}
