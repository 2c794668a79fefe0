import type { Where } from '../../core/model/index.js';
import { excelFailure } from './excel-failure.js';

/** Shows a cell, or the first cell of a sheet: activates the sheet and selects it. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, cell = 'A1' }: Where,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw excelFailure('sheet-missing', { sheet: name });
  if (sheet.visibility !== 'Visible') throw excelFailure('sheet-hidden', { sheet: name });
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
