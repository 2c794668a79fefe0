import { roundedApart } from '../core/formulas/intervals/rounded-apart.js';
import { number } from '../messages/number.js';

/** How finely a figure is told. */
export interface Fineness {
  /** Decimals of a rate; null for other amounts, which get up to four. */
  readonly precision?: number | null;
  /** Targets and limits that the figure must not seem to have reached. */
  readonly marks?: readonly (number | null)[];
}

const mostDecimals = 4;

/** A figure as reports show it: a rate to its precision, so that 97.7778 is 97.8; 99.97 never reads as 100. */
export function amountText(
  value: number | null,
  { precision = null, marks = [] }: Fineness = {},
): string {
  if (value === null) return '…';
  const known = marks.filter((mark) => mark !== null);
  return number(roundedApart(value, { decimals: precision ?? mostDecimals, marks: known }));
}

/** A share as a percent with one decimal, or as many as tell a share below one from 100%. */
export function shareText(share: number | null): string {
  return share === null ? '–' : `${apartFrom(100, share * 100, 1)}%`;
}

/** A ratio such as the pace with two decimals, or as many as tell one below a whole from it. */
export function ratioText(ratio: number | null): string {
  return ratio === null ? '–' : apartFrom(1, ratio, 2);
}

function apartFrom(mark: number, value: number, decimals: number): string {
  const marks = value < mark ? [mark] : [];
  const text = number(roundedApart(value, { decimals, marks }));
  const [, written = ''] = text.split('.');
  return written.length < decimals ? Number(text).toFixed(decimals) : text;
}
