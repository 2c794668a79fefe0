import { displayWidth } from '../charts/display-width.js';

/** A table of text whose columns line up, Chinese characters counted as two; numbers to the right. */
export function textTable(
  rows: readonly (readonly string[])[],
  { rightFrom = 1 }: { readonly rightFrom?: number } = {},
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const taken = rows.map((row) => row.map(displayWidth));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...taken.map((row) => row[column] ?? 0)),
  );
  return rows.map((row, at) =>
    row
      .map((cell, column) => {
        const missing = (widths[column] ?? 0) - (taken[at]?.[column] ?? 0);
        return pad(cell, missing, column >= rightFrom);
      })
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, missing: number, isRight: boolean): string {
  const space = ' '.repeat(missing);
  return isRight ? space + text : text + space;
}
