import stringWidth from 'string-width';

/** A table of text whose columns line up, Chinese characters counted as two; numbers to the right. */
export function textTable(
  rows: readonly (readonly string[])[],
  { rightFrom = 1 }: { readonly rightFrom?: number } = {},
): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column >= rightFrom))
      .join('  ')
      .trimEnd(),
  );
}

function pad(text: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return isRight ? space + text : text + space;
}
