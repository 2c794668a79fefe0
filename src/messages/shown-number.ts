import { isPercentFormat, shownDecimals } from '../core/entries/index.js';
import { number } from './number.js';

/** How a number of a cell is shown in a sentence. */
export interface Showing {
  readonly format: string;
  /** What stands beside it in the sentence, from which it has to look different. */
  readonly beside: unknown;
}

/** What a cell without a format shows at most. */
const generalDigits = 10;

/**
 * 显示的数 · A number as the format of its cell shows it; in full where the other would look the same.
 *
 * @example shownNumber(1.66666666666667, { format: '0.00', beside: 2 }) //=> '1.67'
 */
export function shownNumber(value: number, { format, beside }: Showing): string {
  const text = inFormat(value, format);
  const isAmbiguous = typeof beside === 'number' && text === inFormat(beside, format);
  return isAmbiguous ? inFull(value, format) : text;
}

function inFormat(value: number, format: string): string {
  const decimals = shownDecimals(format, value);
  if (decimals === undefined || decimals < 0) {
    return inFull(Number(value.toPrecision(generalDigits)), format);
  }
  const [scaled, sign] = scaledBy(format, value);
  return `${scaled.toFixed(decimals)}${sign}`;
}

function inFull(value: number, format: string): string {
  const [scaled, sign] = scaledBy(format, value);
  return `${number(scaled)}${sign}`;
}

/** A percent format shows a hundred times the number, without the dust of the multiplication. */
function scaledBy(format: string, value: number): readonly [scaled: number, sign: string] {
  if (!isPercentFormat(format, value)) return [value, ''];
  return [Number((value * 100).toPrecision(15)), '%'];
}
