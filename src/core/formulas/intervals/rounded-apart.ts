import { fifteenDigits } from './fifteen-digits.js';

const mostDecimals = 15;

/** As ROUND of a spreadsheet: halves away from zero, judged by 15 digits. */
function roundHalfUp(value: number, places: number): number {
  const scale = 10 ** places;
  const scaled = fifteenDigits(Math.abs(value) * scale);
  return (Math.sign(value) * Math.round(scaled)) / scale + 0;
}

/**
 * 舍入后不混同 · A number to some decimals, half away from zero; to as many more as it takes to stand
 * on the same side of every mark as the number itself.
 *
 * @example roundedApart(99.97, { decimals: 1, marks: [100] }) //=> 99.97
 */
export function roundedApart(
  value: number,
  { decimals, marks = [] }: { readonly decimals: number; readonly marks?: readonly number[] },
): number {
  const exact = fifteenDigits(value);
  if (!Number.isFinite(exact)) return value;
  const isApart = (rounded: number) =>
    marks.every((mark) => Math.sign(rounded - mark) === Math.sign(exact - mark));
  for (let places = decimals; places < mostDecimals; places += 1) {
    const rounded = roundHalfUp(exact, places);
    if (isApart(rounded)) return rounded;
  }
  return exact;
}
