import { codeOf, excelFailure } from './excel-failure.js';

/** Sends the queued changes in one sync; where Excel denies them, says what is protected. */
export async function commit(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'AccessDenied') throw error;
    const locked = await protectedAmong(context, sheets);
    const id = locked.length > 0 ? 'protected-sheet' : 'protected-workbook';
    throw excelFailure(id, { sheets: locked }, error);
  }
}

async function protectedAmong(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return sheets.items
    .filter(({ name, protection }) => names.includes(name) && protection.protected)
    .map(({ name }) => name);
}
