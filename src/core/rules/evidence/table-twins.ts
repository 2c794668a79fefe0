import type { SheetId } from '../../contract/index.js';
import { foldHeader } from '../../entries/index.js';
import { groupBy, type Place, type Sheet } from '../../model/index.js';
import type { Submission } from '../../submission/index.js';
import {
  findHeaders,
  findLabels,
  headerIndex,
  sheetNames,
  type Aliases,
  type Table,
} from '../../tables/index.js';
import { namedPlaces } from './named-places.js';

/** 重名工作表 · A sheet that the contract knows and that is not read, since another of its kind stands before it. */
export interface SheetTwin {
  readonly on: SheetId;
  readonly read: Sheet;
  readonly sheet: Sheet;
}

/** Fewer names of columns may stand in a row by chance. */
const leastHeaders = 3;

/** A sheet that bears the name of a table needs fewer. */
const leastTwinHeaders = 2;

/** The sheets of a workbook that are passed over because another of their kind was found first. */
export function sheetTwins({ workbook, settings }: Submission): readonly SheetTwin[] {
  const names = sheetNames(settings.aliases);
  const first = new Map<SheetId, Sheet>();
  return workbook.sheets.flatMap((sheet) => {
    const on = names.get(foldHeader(sheet.name));
    const read = on && first.get(on);
    if (on && !read) first.set(on, sheet);
    return on && read && isTable(on, sheet, settings.aliases) ? [{ on, read, sheet }] : [];
  });
}

/** A sheet that only bears the name holds nothing that could be missed. */
function isTable(on: SheetId, sheet: Sheet, aliases: Aliases): boolean {
  const index = headerIndex(on, aliases);
  const labels = [...findLabels(sheet, index)].map(({ column }) => column);
  const named =
    on === 'cover' ? new Set(labels).size : (findHeaders(sheet, index)?.columns.size ?? 0);
  return named >= leastTwinHeaders;
}

/** 未读表头 · Rows of a sheet that name as many of its columns as a table would, and start none that is read. */
export function unreadHeaders(table: Table, aliases: Aliases): readonly Place[] {
  const { headerRows, columns } = table;
  const least = Math.min(leastHeaders, Math.max(2, columns.size));
  const unread = namedPlaces(aliases)(table).filter(({ row }) => !headerRows.includes(row));
  if (unread.length < least) return [];
  return [...groupBy(unread, ({ row }) => String(row))]
    .filter(([, names]) => new Set(names.map(({ name }) => name)).size >= least)
    .flatMap(([, [first]]) => (first ? [{ row: first.row, column: first.column }] : []))
    .sort((one, other) => one.row - other.row);
}
