const millionths = 1e6;

/** Whether a number is the nearest to a decimal of up to six places and 15 digits, and so that decimal. */
function isShort(value: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15;
  const scaled = Math.round(value * millionths);
  return Math.abs(scaled) < 1e15 && scaled / millionths === value;
}

/**
 * 十五位有效数字 · A number as Excel keeps it, to 15 significant digits.
 *
 * Takes away what binary arithmetic and some programs leave behind the last digit.
 *
 * @example fifteenDigits(85.09999999999999) //=> 85.1
 */
export function fifteenDigits(value: number): number {
  if (isShort(value)) return value + 0;
  return Number(value.toPrecision(15)) + 0;
}
