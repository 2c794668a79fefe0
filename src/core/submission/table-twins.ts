import type { SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { remember } from '../model/index.js';
import type { Place, Sheet } from '../model/index.js';
import { sheetNames } from './find-sheets.js';
import { headerIndex } from './headers.js';
import type { Aliases } from './headers.js';
import type { Submission } from './submission.js';
import type { Table } from './table.js';

/** 重名工作表 · A sheet that the contract knows and that is not read, since another of its kind stands before it. */
export interface SheetTwin {
  readonly on: SheetId;
  readonly read: Sheet;
  readonly sheet: Sheet;
}

/** Fewer names of columns may stand in a row by chance. */
const leastHeaders = 3;

/** The sheets of a workbook that are passed over because another of their kind was found first. */
export function sheetTwins({ workbook, settings }: Submission): readonly SheetTwin[] {
  const names = sheetNames(settings.aliases);
  const first = new Map<SheetId, Sheet>();
  return workbook.sheets.flatMap((sheet) => {
    const on = names.get(foldHeader(sheet.name));
    const read = on && first.get(on);
    if (on && !read) first.set(on, sheet);
    return on && read ? [{ on, read, sheet }] : [];
  });
}

/** 未读表头 · Rows of a sheet that name as many of its columns as a table would, and start none that is read. */
export function unreadHeaders(
  { id, sheet, headerRows, columns }: Table,
  aliases: Aliases,
): readonly Place[] {
  const index = headerIndex(id, aliases);
  const columnOf = remember((text: string) => index.get(foldHeader(text))?.id);
  const least = Math.min(leastHeaders, Math.max(2, columns.size));
  const named = new Map<number, Map<string, number>>();
  for (const [at, column] of sheet.columns.entries()) {
    for (const [row, value] of (column?.values ?? []).entries()) {
      const name = typeof value === 'string' ? columnOf(value) : undefined;
      if (name === undefined || headerRows.includes(row)) continue;
      const names = named.get(row) ?? new Map<string, number>();
      named.set(row, names.has(name) ? names : names.set(name, at + 1));
    }
  }
  const found = [...named].filter(([, names]) => names.size >= least);
  return found
    .map(([row, names]) => ({ row, column: Math.min(...names.values()) }))
    .sort((one, other) => one.row - other.row);
}
