import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { remember, valueAt } from '../model/index.js';
import type { CellValue, DateSystem, Sheet } from '../model/index.js';
import { columnReader } from './column-reader.js';
import type { ColumnReader } from './column-reader.js';
import type { Entry } from './entry.js';
import { findHeaders, headerIndex, headersOfRow } from './headers.js';
import type { Aliases, HeaderIndex, Headers } from './headers.js';
import { isAside, mergedRows } from './is-aside.js';
import { rowKey } from './row-key.js';
import type { RepeatedHeader, Row, Table } from './table.js';

/** What reading a table needs besides the sheet. */
export interface TableContext {
  readonly aliases: Aliases;
  readonly dateSystem: DateSystem;
  /** The region code of the reporting unit, by which a blank scope is understood. */
  readonly unit: string | undefined;
}

type Entries = Readonly<Record<string, Entry<unknown>>>;

const totals = new Set(['合计', '小计', '总计', '共计', 'total', 'subtotal']);
const longestTotal = 12;

/** Reads a sheet of the contract; a second header row below starts a second table of the same kind. */
export function readTable<S extends SheetId>(id: S, sheet: Sheet, context: TableContext): Table<S> {
  const index = headerIndex(id, context.aliases);
  const first = findHeaders(sheet, index);
  const repeated: readonly RepeatedHeader[] = first?.repeated ?? [];
  const columns = first?.columns ?? new Map<string, number>();
  const rows = first ? readRows(id, { sheet, index, first }, context) : [];
  return { id, sheet, headerRow: first?.row ?? 0, columns, repeated, rows };
}

interface TableSource {
  readonly sheet: Sheet;
  readonly index: HeaderIndex;
  readonly first: Headers;
}

function readRows<S extends SheetId>(
  id: S,
  { sheet, index, first }: TableSource,
  context: TableContext,
): readonly Row<S>[] {
  const rows: Row<S>[] = [];
  const merged = mergedRows(sheet);
  const isHeader = remember((text: string) => index.has(foldHeader(text)));
  let headers = first;
  let isAfterAside = false;
  let readers = readersOf(id, sheet, { headers, context });
  for (let row = first.row + 1; row <= sheet.lastRow; row += 1) {
    const next = laterHeaders(sheet, row, { index, headers, isHeader });
    if (next) readers = readersOf(id, sheet, { headers: (headers = next), context });
    if (next && isLoneText(rows.at(-1))) rows.pop();
    const entries = next ? undefined : readRow(id, row, readers);
    if (!entries) continue;
    isAfterAside = isAside(id, entries, { isMerged: merged.has(row), isAfterAside });
    if (isAfterAside) continue;
    const key = rowKey(id, entries, context.unit);
    rows.push({ sheetId: id, sheet, row, key, cells: entries as Row<S>['cells'] });
  }
  return rows;
}

/** A single text right above a second header row is the title of that table. */
function isLoneText(row: Row | undefined): boolean {
  const filled = Object.values<Entry<unknown>>(row?.cells ?? {}).filter(({ raw }) => raw !== null);
  return filled.length === 1 && typeof filled[0]?.raw === 'string';
}

function readersOf(
  id: SheetId,
  sheet: Sheet,
  { headers, context }: { readonly headers: Headers; readonly context: TableContext },
): readonly ColumnReader[] {
  const { dateSystem } = context;
  return (contract[id].columns as readonly ColumnSpec[]).map((spec) =>
    columnReader(spec, { sheet, column: headers.columns.get(spec.id) ?? 0, dateSystem }),
  );
}

interface HeaderSearch {
  readonly index: HeaderIndex;
  readonly headers: Headers;
  readonly isHeader: (text: string) => boolean;
}

/** A row repeats the header where its cell under the first column is a header itself. */
function laterHeaders(
  sheet: Sheet,
  row: number,
  { index, headers, isHeader }: HeaderSearch,
): Headers | undefined {
  const [first] = headers.columns.values();
  const value = first === undefined ? null : valueAt(sheet, row, first);
  if (typeof value !== 'string' || !isHeader(value)) return undefined;
  const found = headersOfRow(sheet, row, index);
  return found.columns.size * 2 > headers.columns.size ? found : undefined;
}

/** The entries of a row by column id; undefined for a blank row and for one that only adds up. */
function readRow(id: SheetId, row: number, readers: readonly ColumnReader[]): Entries | undefined {
  const cells: Record<string, Entry<unknown>> = {};
  let isBlank = true;
  let isTotal = false;
  for (const { id: column, isTyped, read } of readers) {
    const entry = read(row);
    cells[column] = entry;
    if (isTyped && entry.raw !== null) isBlank = false;
    if (namesTotal(entry.raw)) isTotal = true;
  }
  return isBlank || (isTotal && hasNoKey(id, cells)) ? undefined : cells;
}

/** 合计行 · A row named total without any key is a sum for the eye, not an entry. */
function hasNoKey(id: SheetId, cells: Entries): boolean {
  const keys: readonly string[] = contract[id].key;
  return keys.every((key) => {
    const raw = cells[key]?.raw ?? null;
    return raw === null || namesTotal(raw);
  });
}

function namesTotal(raw: CellValue): boolean {
  return typeof raw === 'string' && raw.length <= longestTotal && isTotalWord(raw);
}

const isTotalWord = remember((text: string) => totals.has(foldHeader(text).replace(/:$/, '')));
