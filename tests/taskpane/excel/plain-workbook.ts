import {
  address,
  formatAt,
  formulaAt,
  valueAt,
  type Sheet,
  type Workbook,
} from '../../../src/core/model/index.js';

/** A workbook in a form in which two readings can be compared: cells by address, sets as lists. */
export function plainWorkbook({ sheets, names }: Workbook) {
  return { sheets: sheets.map(plainSheet), names };
}

function plainSheet(sheet: Sheet) {
  const { name, visibility, lastRow, merges, isFiltered, tables } = sheet;
  return {
    ...{ name, visibility, lastRow, merges, isFiltered, tables },
    hiddenRows: [...sheet.hiddenRows].toSorted((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].toSorted((a, b) => a - b),
    cells: Object.fromEntries(cellsOf(sheet)),
  };
}

function* cellsOf(sheet: Sheet): Generator<readonly [string, object]> {
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    for (let column = 1; column <= sheet.columns.length; column += 1) {
      const place = { row, column };
      const value = valueAt(sheet, row, column);
      const formula = formulaAt(sheet, place)?.text;
      if (value === null && formula === undefined) continue;
      yield [address(place), { value, formula, format: formatAt(sheet, place) }];
    }
  }
}
