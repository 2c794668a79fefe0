/**
 * 十五位有效数字 · A number as Excel keeps it, to 15 significant digits.
 *
 * Takes away what binary arithmetic and some programs leave behind the last digit.
 *
 * @example fifteenDigits(85.09999999999999) //=> 85.1
 */
export function fifteenDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value + 0;
  return Number(value.toPrecision(15)) + 0;
}
