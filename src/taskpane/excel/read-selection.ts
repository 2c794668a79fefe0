import { areaAddress, type CellValue } from '../../core/model/index.js';
import { areaOf } from './area-of.js';
import { valueOf } from './cell-of.js';
import { excelFailure } from './excel-failure.js';

/** The cells that are selected, and what they hold, row by row. */
export interface Selection {
  readonly sheet: string;
  readonly cells: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** As many cells as a preview needs; a formula itself may speak of more. */
const mostCells = 20_000;

/** Reads the selected cells in two syncs; refuses more cells than a preview can show. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection> {
  const range = context.workbook.getSelectedRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  if (range.rowCount * range.columnCount > mostCells) {
    throw excelFailure('too-many-cells', { limit: mostCells });
  }
  range.load('values,formulas');
  await context.sync();
  return { sheet: sheet.name, cells: areaAddress(areaOf(range)), values: cellsOf(range) };
}

function cellsOf({ values, formulas }: Excel.Range): Selection['values'] {
  return values.map((row, down) =>
    row.map((value, across) => valueOf({ value, formula: formulas[down]?.[across] })),
  );
}
