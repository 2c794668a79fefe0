/** Points and characters below which nothing of a cell can be read: a line of print has 8 points, and a digit is one character wide. */
const leastHeight = 2;
const leastWidth = 0.5;

/** 行高过小 · Whether a row is so low, in points, that what stands in it is out of sight as in a hidden one. */
export function isTooLow(height: number | undefined): boolean {
  return height !== undefined && height < leastHeight;
}

/** 列宽过小 · Whether a column is so narrow, in characters, that what stands in it is out of sight as in a hidden one. */
export function isTooNarrow(width: number | undefined): boolean {
  return width !== undefined && width < leastWidth;
}
