import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import type { DateSystem, Deadline, Sheet } from '../model/index.js';
import { absentEntry, columnEntries, type ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';
import { headerIndices, searchHeaders, type Aliases } from './headers.js';
import { asideTest, mergedRows } from './remark-rows.js';
import { sortRows } from './stray-rows.js';
import { totalTest } from './total-rows.js';
import type { RepeatedHeader, Row, Table } from './table.js';
import { tableParts, type TablePart } from './table-parts.js';

/** What reading a table needs besides the sheet. */
export interface TableContext {
  readonly aliases: Aliases;
  readonly dateSystem: DateSystem;
  /** The region code of the reporting unit, by which a blank scope is understood. */
  readonly unit: string | undefined;
  /** The unit that all indicators of the workbook are in, where there is one. */
  readonly ownUnit?: () => string | undefined;
  readonly deadline?: Deadline | undefined;
}

/** Reads a sheet of the contract; a second header row below starts a second table of the same kind. */
export function readTable<S extends SheetId>(id: S, sheet: Sheet, context: TableContext): Table<S> {
  const { aliases, ownUnit = () => undefined } = context;
  const indices = headerIndices({ id, sheet, aliases, ownUnit });
  const first = searchHeaders(sheet, indices);
  const columns = first?.columns ?? new Map<string, number>();
  const drafts = draftsOf(id);
  const parts = first
    ? tableParts(sheet, first, { indices, computed: computedColumns(drafts) })
    : [];
  const repeated: readonly RepeatedHeader[] = parts.flatMap(({ headers }) => headers.repeated);
  const headerRows = parts.flatMap(({ headers }) => headers.rows);
  const source = { id, sheet, drafts, merged: mergedRows(sheet), context };
  const { rows, strays } = sortRows(id, rowsOfParts<S>(parts, source));
  const entries = new Map(drafts.map(({ spec, entries }) => [spec.id, entries]));
  const headerRow = first?.row ?? 0;
  return { id, sheets: [sheet], headerRow, headerRows, columns, repeated, rows, strays, entries };
}

function draftsOf(id: SheetId): readonly ColumnDraft[] {
  const columns: readonly ColumnSpec[] = contract[id].columns;
  return columns.map((spec) => ({ spec, entries: [] }));
}

function computedColumns(drafts: readonly ColumnDraft[]): ReadonlySet<string> {
  const computed = drafts.filter(({ spec }) => spec.holds === 'computed');
  return new Set(computed.map(({ spec }) => spec.id));
}

interface TableSource {
  readonly id: SheetId;
  readonly sheet: Sheet;
  readonly drafts: readonly ColumnDraft[];
  readonly merged: ReadonlySet<number>;
  readonly context: TableContext;
}

function rowsOfParts<S extends SheetId>(
  parts: readonly TablePart[],
  source: TableSource,
): readonly Row<S>[] {
  const rows: Row<S>[] = [];
  for (const part of parts) {
    if (isLoneText(rows.at(-1))) rows.pop();
    for (const row of rowsOfPart<S>(part, source)) rows.push(row);
  }
  return rows;
}

/** A single text right above a second header row is the title of that table. */
function isLoneText(row: Row | undefined): boolean {
  const filled = Object.values<Entry<unknown>>(row?.cells ?? {}).filter(({ raw }) => raw !== null);
  return filled.length === 1 && typeof filled[0]?.raw === 'string';
}

/** Looks down one column after the other, and then puts the rows together. */
function rowsOfPart<S extends SheetId>(
  { headers, rows: numbers }: TablePart,
  { id, sheet, drafts, merged, context }: TableSource,
): readonly Row<S>[] {
  const { dateSystem, unit, deadline } = context;
  const columns = drafts.flatMap((draft): readonly FilledColumn[] => {
    const column = headers.columns.get(draft.spec.id);
    if (column === undefined) return [];
    deadline?.();
    const entries = columnEntries(draft, { sheet, column, rows: numbers, dateSystem });
    return [{ id: draft.spec.id, entries }];
  });
  const blank = Object.fromEntries(drafts.map(({ spec }) => [spec.id, absentEntry]));
  const isTotal = totalTest(id, drafts, sheet);
  const isAside = asideTest(id, drafts, merged);
  const rows: Row<S>[] = [];
  for (const [at, row] of numbers.entries()) {
    const cells = cellsAt(at, columns, blank) as Row<S>['cells'];
    if (isTotal(cells, row) || isAside(cells, row)) continue;
    rows.push({ sheetId: id as S, sheet, row, unit, cells });
  }
  return rows;
}

interface FilledColumn {
  readonly id: string;
  readonly entries: readonly Entry<unknown>[];
}

type Cells = Readonly<Record<string, Entry<unknown>>>;

/** Starts from a blank row, so that all rows are laid out alike from the beginning. */
function cellsAt(at: number, columns: readonly FilledColumn[], blank: Cells): Cells {
  const cells: Record<string, Entry<unknown>> = { ...blank };
  for (const { id, entries } of columns) cells[id] = entries[at] ?? absentEntry;
  return cells;
}
