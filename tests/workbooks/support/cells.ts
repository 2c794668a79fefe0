import { address, type CellValue, type Sheet } from '../../../src/core/model/index.js';

/** The cells of a sheet by address: the value, or `=formula → value` where it has a formula. */
export function cells(sheet: Sheet | undefined): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  sheet?.columns.forEach((column, index) => {
    column?.values.forEach((value, row) => {
      if (value === undefined) return;
      const formula = column.formulas.get(row);
      const shown = formula ? `=${formula.text} → ${JSON.stringify(value)}` : value;
      found[address({ row, column: index + 1 })] = shown;
    });
  });
  return found;
}
