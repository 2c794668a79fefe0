/** Whether a code has the digits of a development zone (fifth digit 7), whatever its city. */
export function hasZoneDigits(code: string): boolean {
  return /^\d{4}7[1-9]$/.test(code);
}
