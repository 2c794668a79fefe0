import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { remember, valueAt } from '../model/index.js';
import type { CellValue, DateSystem, Sheet } from '../model/index.js';
import { absentEntry, columnReader } from './column-reader.js';
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
  /** The unit that all indicators of the workbook are in, where there is one. */
  readonly ownUnit?: string | undefined;
}

type Entries = Readonly<Record<string, Entry<unknown>>>;

const totals = new Set(['合计', '小计', '总计', '共计', 'total', 'subtotal']);
const longestTotal = 12;

/** Reads a sheet of the contract; a second header row below starts a second table of the same kind. */
export function readTable<S extends SheetId>(id: S, sheet: Sheet, context: TableContext): Table<S> {
  const index = headerIndex(id, context.aliases, context.ownUnit);
  const first = findHeaders(sheet, index);
  const repeated: readonly RepeatedHeader[] = first?.repeated ?? [];
  const columns = first?.columns ?? new Map<string, number>();
  const { rows, entries } = first
    ? readRows(id, { sheet, index, first }, context)
    : { rows: [], entries: new Map<string, never>() };
  return { id, sheet, headerRow: first?.row ?? 0, columns, repeated, rows, entries };
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
): Pick<Table<S>, 'rows' | 'entries'> {
  const rows: Row<S>[] = [];
  const merged = mergedRows(sheet);
  const isHeader = remember((text: string) => index.has(foldHeader(text)));
  let headers = first;
  let isAfterAside = false;
  const columns = (contract[id].columns as readonly ColumnSpec[]).map(columnOf);
  const blank = Object.fromEntries(columns.map(({ spec }) => [spec.id, absentEntry]));
  let readers = readersOf(columns, sheet, { headers, context });
  for (let row = first.row + 1; row <= sheet.lastRow; row += 1) {
    const next = laterHeaders(sheet, row, { index, headers, isHeader });
    if (next) readers = readersOf(columns, sheet, { headers: (headers = next), context });
    if (next && isLoneText(rows.at(-1))) rows.pop();
    if (next || isBlankRow(sheet, row, readers)) continue;
    const cells = readCells(row, readers, blank);
    if (isTotal(id, cells)) continue;
    isAfterAside = isAside(id, cells, { isMerged: merged.has(row), isAfterAside });
    if (isAfterAside) continue;
    const key = rowKey(id, cells, context.unit);
    rows.push({ sheetId: id, sheet, row, key, cells: cells as Row<S>['cells'] });
  }
  return { rows, entries: new Map(columns.map(({ spec, entries }) => [spec.id, entries])) };
}

/** A single text right above a second header row is the title of that table. */
function isLoneText(row: Row | undefined): boolean {
  const filled = Object.values<Entry<unknown>>(row?.cells ?? {}).filter(({ raw }) => raw !== null);
  return filled.length === 1 && typeof filled[0]?.raw === 'string';
}

interface ColumnDraft {
  readonly spec: ColumnSpec;
  readonly entries: Entry<unknown>[];
}

function columnOf(spec: ColumnSpec): ColumnDraft {
  return { spec, entries: [] };
}

/** How each column that the sheet has is read. */
function readersOf(
  columns: readonly ColumnDraft[],
  sheet: Sheet,
  { headers, context }: { readonly headers: Headers; readonly context: TableContext },
): readonly ColumnReader[] {
  const { dateSystem } = context;
  return columns.flatMap(({ spec, entries: seen }) => {
    const column = headers.columns.get(spec.id);
    return column === undefined ? [] : columnReader(spec, { sheet, column, dateSystem, seen });
  });
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

/** Formulas of the template alone do not fill a row. */
function isBlankRow(sheet: Sheet, row: number, readers: readonly ColumnReader[]): boolean {
  return !readers.some(({ column, isTyped }) => isTyped && valueAt(sheet, row, column) !== null);
}

/** Starts from a blank row, so that all rows are laid out alike from the beginning. */
function readCells(row: number, readers: readonly ColumnReader[], blank: Entries): Entries {
  const cells: Record<string, Entry<unknown>> = { ...blank };
  for (const { id, read } of readers) cells[id] = read(row);
  return cells;
}

/** 合计行 · A row named total without any key is a sum for the eye, not an entry. */
function isTotal(id: SheetId, cells: Entries): boolean {
  const keys: readonly string[] = contract[id].key;
  const hasNoKey = keys.every((key) => {
    const raw = cells[key]?.raw ?? null;
    return raw === null || namesTotal(raw);
  });
  return hasNoKey && Object.values(cells).some(({ raw }) => namesTotal(raw));
}

function namesTotal(raw: CellValue): boolean {
  return typeof raw === 'string' && raw.length <= longestTotal && isTotalWord(raw);
}

const isTotalWord = remember((text: string) => totals.has(foldHeader(text).replace(/:$/, '')));
