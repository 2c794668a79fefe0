import type { ColumnSpec } from '../contract/index.js';
import { onceForEach, remember, valueAt, type CellValue } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, placeOf, rawText, rowsOf, type Row } from '../tables/index.js';

const bracketed = /[(（【〔[]([^()（）【】〔〕[\]]*)[)）】〕\]]\s*$/;

/** 单位字样 · A unit as seals write it: ASCII forms, no white space, without the word 单位 before it. */
const unitText = remember((text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^单位:/, ''),
);

/**
 * 数的单位 · The unit that a number of a row is stated in: in brackets at the end of its header, else
 * under 单位 of its indicator; empty where neither says one.
 */
export function numberUnit(row: Row, { id, isInOwnUnit }: ColumnSpec, given: Submission): string {
  const header = headerOf(row, id, given);
  const [, inHeader] = bracketed.exec(typeof header === 'string' ? header.trim() : '') ?? [];
  if (inHeader !== undefined) return unitText(inHeader);
  return isInOwnUnit ? unitText(unitsOf(given).get(codeOf(row)) ?? '') : '';
}

/** The nearest header above a row: a sheet may have several header rows, and a header two. */
function headerOf(row: Row, id: string, { tables }: Submission): CellValue {
  const place = placeOf(row, id);
  if (!place) return null;
  const { sheet, column } = place;
  const isAbove = (header: number) => header < place.row && valueAt(sheet, header, column) !== null;
  const above = tables[row.sheetId]?.headerRows.findLast(isAbove) ?? 0;
  return valueAt(sheet, above, column);
}

/** The units of 指标 by indicator; of two rows of one indicator the last one counts. */
const unitsOf = onceForEach(({ tables }: Submission): ReadonlyMap<string, string> => {
  const rows = rowsOf(tables, 'indicators');
  return new Map(rows.map((row) => [codeOf(row), rawText(row.cells.unit.raw)]));
});

/** Codes are one whatever their case and leading zeros. */
function codeOf(row: Row): string {
  return String(entryOf(row, 'indicatorCode')?.value ?? '');
}
