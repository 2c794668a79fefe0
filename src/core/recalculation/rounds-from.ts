import { isPercentFormat, shownDecimals } from '../entries/index.js';
import { decimalsOfNumber } from '../formulas/index.js';
import { formatAt, type Place, type Sheet } from '../model/index.js';

/** A number as a cell shows it, with the fewest decimals that such a number may be rounded to. */
export interface RoundedNumber extends Place {
  readonly sheet: Sheet;
  readonly value: number;
  readonly least: number;
}

const slack = 1e-9;

/** Whether a number that was typed is another one rounded to the decimals that it has or shows. */
export function roundsFrom(
  { value, sheet, least, ...place }: RoundedNumber,
  exact: number,
): boolean {
  const format = formatAt(sheet, place);
  const scaled = isPercentFormat(format) ? 2 : 0;
  const shown = (shownDecimals(format) ?? 0) + scaled;
  const decimals = Math.max(least, shown, decimalsOfNumber(value));
  return Math.abs(value - exact) <= 0.5 * 10 ** -decimals + slack * Math.abs(exact);
}
