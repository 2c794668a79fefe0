const zero = 48;

/** The whole number in some bytes, which are digits alone; NaN for anything else, 0 for no bytes. */
export function parseWhole(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
