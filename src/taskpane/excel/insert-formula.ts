import { parseArea, areaAddress, type Where } from '../../core/model/index.js';
import { commit } from './commit.js';
import { typedFormula } from './entry-text.js';
import { excelFailure } from './excel-failure.js';

/** Enters a formula into the active cell and returns where; a cell that holds something is left alone. */
export async function insertFormula(
  context: Excel.RequestContext,
  formula: string,
): Promise<Where> {
  const cell = context.workbook.getActiveCell().load('address,formulas');
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  const where = { sheet: sheet.name, cell: localAddress(cell.address) };
  if (cell.formulas[0]?.[0] !== '') throw excelFailure('cell-occupied', where);
  cell.formulas = [[typedFormula(formula)]];
  await commit(context, [where.sheet]);
  return where;
}

function localAddress(address: string): string {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  const area = parseArea(cells);
  return area ? areaAddress(area) : cells;
}
