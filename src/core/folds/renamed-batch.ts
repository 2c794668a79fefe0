import type { Mended } from './causes.js';
import type { Column, Finding, Sheet } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { placeOf } from '../tables/index.js';

/**
 * 改名的批次 · The workbook with the one batch that nobody names called as the one name that is not listed.
 *
 * Undefined where there are several of either, so that nothing says which is which.
 */
export function renamedBatch(
  causes: readonly Finding[],
  { tables, stored }: Submission,
): Mended | undefined {
  const named = new Set(tables.projects?.rows.map(({ cells }) => cells.batch.value));
  const idle = (tables.batches?.rows ?? []).filter(({ cells }) => !named.has(cells.batch.value));
  const lost = causes.filter(({ facts }) => facts['of'] === 'batch');
  const names = new Set(lost.map(({ facts }) => String(facts['batch'])));
  const [row, ...others] = idle;
  const [name, ...more] = names;
  if (!row || name === undefined || others.length + more.length > 0) return undefined;
  const place = placeOf(row, 'batch');
  if (!place) return undefined;
  const sheets = stored.sheets.map((sheet) =>
    sheet.name === place.sheet.name ? withText(sheet, place, name) : sheet,
  );
  return { workbook: { ...stored, sheets } };
}

function withText(
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  text: string,
): Sheet {
  const columns = sheet.columns.map((column, index): Column | undefined => {
    if (!column || index + 1 !== at.column) return column;
    const values = [...column.values];
    values[at.row] = text;
    return { ...column, values };
  });
  return { ...sheet, columns };
}
