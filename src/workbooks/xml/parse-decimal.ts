const mostDigits = 15;
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const decimalPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const minus = 45;
const point = 46;
const zero = 48;
/** More than a double can be away from its text, in hundredths of the 15th digit. */
const doubt = 10;

/**
 * The number in some bytes at 15 significant digits; NaN for spellings that `decimalOf` has to read.
 *
 * 15 digits are a whole double, and so is a power of ten up to 22: one division is exact.
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === minus;
  let at = isNegative ? start + 1 : start;
  let mantissa = 0;
  let digits = 0;
  let pointAt = end;
  for (; at < end && digits < mostDigits; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += mantissa > 0 ? 1 : 0;
    } else if (bytes[at] === point && pointAt === end) pointAt = at;
    else return NaN;
  }
  const isDigitLast = end > start && (bytes[end - 1] ?? 0) >= zero;
  if (!isDigitLast || (at < end && pointAt === end)) return NaN;
  const places = pointAt === end ? 0 : at - pointAt - 1;
  const value = (mantissa + carry(bytes, at, end)) / (powers[places] ?? NaN);
  return isNegative && value !== 0 ? -value : value;
}

/** What the decimals after the 15th digit add to it; NaN where the double behind them might round otherwise. */
function carry(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  let tail = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return NaN;
    if (at === start) tail = digit * 10;
    else if (at === start + 1) tail += digit;
  }
  if (Math.abs(tail - 50) <= doubt) return NaN;
  return tail > 50 ? 1 : 0;
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
