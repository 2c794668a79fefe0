import { valueAt, type CellValue, type Sheet } from '../../core/model/index.js';
import { partPaths } from '../read/index.js';
import type { CellEdit } from './cell-edit.js';
import { openParts } from './open-parts.js';
import { patchWorkbook } from './patch-workbook.js';
import type { NewSheet } from './add-sheet.js';
import { widenedTable } from './widened-table.js';

/** The list that a row is appended to: its sheet, its last row, and the row's values by column. */
export interface AppendedRow {
  readonly sheet: Sheet;
  /** The last row that belongs to the list; that of the headers where it is empty. */
  readonly after: number;
  readonly values: ReadonlyMap<number, CellValue>;
}

/**
 * 追加一行 · A workbook with one more row in a list; all else stays byte for byte.
 *
 * The row goes to the first blank one below the list, and a table that ends above it grows.
 */
export async function appendRow(bytes: Uint8Array, added: AppendedRow): Promise<Uint8Array> {
  const { sheet, after, values } = added;
  let row = after + 1;
  while (!isBlankRow(sheet, row)) row += 1;
  const cells = [...values].map(([column, value]): CellEdit => ({
    row,
    column,
    content: { value },
  }));
  const parts = await widenedTables(bytes, sheet, row);
  return patched(bytes, { sheets: [{ sheet: sheet.name, cells }], parts });
}

/** A workbook with a new sheet behind all others. */
export function withNewSheet(bytes: Uint8Array, sheet: NewSheet): Promise<Uint8Array> {
  return patched(bytes, { sheets: [], added: [sheet] });
}

async function patched(
  bytes: Uint8Array,
  edits: Parameters<typeof patchWorkbook>[1],
): Promise<Uint8Array> {
  const result = await patchWorkbook(bytes, edits);
  if ('bytes' in result) return result.bytes;
  throw new Error(`Cells can't be changed: ${result.refused.map(({ cell }) => cell).join(', ')}`);
}

function isBlankRow(sheet: Sheet, row: number): boolean {
  return sheet.columns.every(
    (column, at) => valueAt(sheet, row, at + 1) === null && !column?.formulas.has(row),
  );
}

async function widenedTables(
  bytes: Uint8Array,
  { name }: Sheet,
  row: number,
): Promise<ReadonlyMap<string, string>> {
  const paths = await partPaths(bytes);
  const parts = await openParts(bytes);
  const part = paths.sheets.get(name);
  const tables = part === undefined ? [] : await paths.related(part, 'table');
  const texts = await Promise.all(
    tables.map(async (path) => [path, widenedTable(await parts.text(path), row)] as const),
  );
  return new Map(texts);
}
