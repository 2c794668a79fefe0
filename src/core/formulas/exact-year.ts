import { Big } from 'big.js';
import type { Amounts, Positions } from './terms.js';

/** 推算期限 · The most years ahead that an attainment is told; beyond them it is not in sight. */
export const longestOutlook = 100;

/** Two amounts and a target, and when the two were reached. */
export type Course = Amounts & Omit<Positions, 'targetAt'>;

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

/** The year in which a course reaches its target, in whole numbers; undefined where that is out of sight. */
export function exactYear({
  base,
  current,
  target,
  baseAt,
  currentAt,
}: Course): number | undefined {
  const [from = 0n, now = 0n, to = 0n] = wholeNumbers([base, current, target]);
  const [gone, planned] = now < from ? [from - now, from - to] : [now - from, to - from];
  const [start, at] = [inParts(baseAt), inParts(currentAt)];
  const reached = start * gone + (at - start) * planned;
  if (reached - at * gone > BigInt(longestOutlook) * partsOfYear * gone) return undefined;
  const year = gone * partsOfYear;
  return Number((reached + year - 1n) / year) - 1;
}
