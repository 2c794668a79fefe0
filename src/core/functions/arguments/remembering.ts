import type { CellValue } from '../../model/index.js';

/** A reader that remembers its last cell: along a column most stay the same. */
export function remembering<Reading>(
  read: (cell: CellValue) => Reading,
): (cell: CellValue) => Reading {
  let last: { readonly cell: CellValue; readonly reading: Reading } | undefined;
  return (cell) => {
    if (!last || !Object.is(last.cell, cell)) last = { cell, reading: read(cell) };
    return last.reading;
  };
}
