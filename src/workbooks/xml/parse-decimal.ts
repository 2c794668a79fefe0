const mostDigits = 15;
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const decimalPattern = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const minus = 45;
const point = 46;
const zero = 48;

/**
 * The number in some bytes of plain digits; NaN for anything that `decimalOf` has to decide.
 *
 * Up to 15 digits are a whole double, and so is a power of ten up to 22: one division is exact.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === minus;
  let mantissa = 0;
  let digits = 0;
  let pointAt = end;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits++;
    } else if (bytes[at] === point && pointAt === end) pointAt = at;
    else return NaN;
  }
  if (digits === 0 || digits > mostDigits) return NaN;
  const value = pointAt === end ? mantissa : mantissa / (powers[end - pointAt - 1] ?? NaN);
  return isNegative && value !== 0 ? -value : value;
}

/** The number that a text spells, at 15 significant digits; NaN where it spells none. */
export function decimalOf(text: string): number {
  const spelled = text.trim();
  const number = decimalPattern.test(spelled) ? Number(spelled) : NaN;
  if (!Number.isFinite(number)) return NaN;
  const [mantissa = ''] = spelled.toLowerCase().split('e');
  const digits = mantissa.replace(/^[+-]?[0.]*|\./g, '').length;
  return digits > mostDigits ? Number(number.toPrecision(mostDigits)) : number + 0;
}
