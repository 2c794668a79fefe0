import { number } from '../messages/number.js';

const mostDecimals = 4;

/** A figure as reports show it: up to four decimals, so that 99.9678 never reads as 100. */
export function amountText(value: number | null): string {
  return value === null ? '…' : number(cut(value, mostDecimals));
}

/** A share as a percent with one decimal; a share below one is never shown as 100%. */
export function shareText(share: number | null): string {
  if (share === null) return '–';
  const percent = share * 100;
  const rounded = Number(percent.toFixed(1));
  const isFalselyFull = share < 1 && rounded >= 100;
  return `${(isFalselyFull ? cut(percent, 1) : rounded).toFixed(1)}%`;
}

/** A ratio such as the pace with two decimals; one below a whole is never shown as whole. */
export function ratioText(ratio: number | null): string {
  if (ratio === null) return '–';
  const rounded = Number(ratio.toFixed(2));
  return (ratio < 1 && rounded >= 1 ? cut(ratio, 2) : rounded).toFixed(2);
}

/** Drops what stands behind the decimals; dust of floating point above them does not count. */
function cut(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.trunc(Number((value * scale).toPrecision(15))) / scale;
}
