import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { valueAt } from '../model/index.js';
import type { DateSystem, Sheet } from '../model/index.js';
import type { Entry } from './entry.js';
import { findHeaders, headerIndex, headersOfRow } from './headers.js';
import type { Aliases, HeaderIndex, Headers } from './headers.js';
import { readEntry } from './read-entry.js';
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

const absentEntry: Entry<never> = { column: 0, raw: null, state: 'blank', value: undefined };
const totals = new Set(['合计', '小计', '总计', 'total', 'subtotal']);

/** Reads a sheet of the contract; a second header row below starts a second table of the same kind. */
export function readTable<S extends SheetId>(id: S, sheet: Sheet, context: TableContext): Table<S> {
  const index = headerIndex(id, context.aliases);
  let headers = findHeaders(sheet, index);
  const repeated: RepeatedHeader[] = [...(headers?.repeated ?? [])];
  const first = headers;
  const rows: Row<S>[] = [];
  for (let row = (headers?.row ?? sheet.lastRow) + 1; headers && row <= sheet.lastRow; row += 1) {
    const next = laterHeaders(sheet, row, { index, headers });
    if (next) headers = next;
    else pushRow(rows, readRow(id, { sheet, row, headers }, context));
  }
  const columns = first?.columns ?? new Map<string, number>();
  return { id, sheet, headerRow: first?.row ?? 0, columns, repeated, rows };
}

function pushRow<S extends SheetId>(rows: Row<S>[], row: Row<S> | undefined): void {
  if (row) rows.push(row);
}

/** A row repeats the header where its cell under the first column is a header itself. */
function laterHeaders(
  sheet: Sheet,
  row: number,
  { index, headers }: { readonly index: HeaderIndex; readonly headers: Headers },
): Headers | undefined {
  const [first] = headers.columns.values();
  const value = first === undefined ? null : valueAt(sheet, row, first);
  if (typeof value !== 'string' || !index.has(foldHeader(value))) return undefined;
  const found = headersOfRow(sheet, row, index);
  return found.columns.size * 2 > headers.columns.size ? found : undefined;
}

interface RowSource {
  readonly sheet: Sheet;
  readonly row: number;
  readonly headers: Headers;
}

function readRow<S extends SheetId>(
  id: S,
  { sheet, row, headers }: RowSource,
  context: TableContext,
): Row<S> | undefined {
  const cells: Record<string, Entry<unknown>> = {};
  let isEmpty = true;
  for (const spec of contract[id].columns as readonly ColumnSpec[]) {
    const column = headers.columns.get(spec.id);
    if (column === undefined) {
      cells[spec.id] = absentEntry;
      continue;
    }
    const value = valueAt(sheet, row, column);
    const place = { row, column };
    cells[spec.id] = readEntry({ value, spec, sheet, place, dateSystem: context.dateSystem });
    if (value !== null && spec.holds !== 'computed') isEmpty = false;
  }
  if (isEmpty || isTotal(id, cells)) return undefined;
  const key = rowKey(id, cells, context.unit);
  return { sheetId: id, sheet, row, key, cells: cells as Row<S>['cells'] };
}

/** 合计行 · A row named total without any key is a sum for the eye, not an entry. */
function isTotal(id: SheetId, cells: Entries): boolean {
  const named = Object.values(cells).some(
    ({ raw }) => typeof raw === 'string' && totals.has(foldHeader(raw)),
  );
  if (!named) return false;
  const keys: readonly string[] = contract[id].key;
  return keys.every((key) => {
    const raw = cells[key]?.raw ?? null;
    return raw === null || (typeof raw === 'string' && totals.has(foldHeader(raw)));
  });
}
