/** A number as a sentence shows it: at most 15 significant digits, never in powers of ten. */
export function number(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}
