/** What a number is already written like: formatting by locale is a hundred times slower. */
const plain = /^-?\d+(\.\d{1,15})?$/;

/** A number as a sentence shows it: at most 15 significant digits, never in powers of ten. */
export function number(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (plain.test(text)) return text;
  return rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 });
}
