/**
 * 十五位有效数字 · A number as Excel keeps it, to 15 significant digits.
 *
 * Takes away what binary arithmetic and some programs leave behind the last digit.
 *
 * @example fifteenDigits(85.09999999999999) //=> 85.1
 */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}
