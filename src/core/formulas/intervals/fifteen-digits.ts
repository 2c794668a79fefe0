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

/** What two numbers of the same 15 digits may differ by, of their size. */
const dust = 2e-14;

/**
 * 十五位相等 · Whether two numbers are one as Excel keeps them; of most nobody has to count digits.
 *
 * @example areSameDigits(0.1 + 0.2, 0.3) //=> true
 */
export function areSameDigits(one: number, other: number): boolean {
  if (Math.abs(one - other) > dust * Math.abs(one)) return false;
  return fifteenDigits(one) === fifteenDigits(other);
}
