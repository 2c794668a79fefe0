import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import { onceForEach, type DateSystem, type Deadline, type Sheet } from '../model/index.js';
import { absentEntry, columnEntries, type ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';
import { headerIndices, searchHeaders, type Aliases, type Headers } from './headers.js';
import { asideTest, mergedRows } from './remark-rows.js';
import { columnOfRuns, lastOfRun, rowsOfRuns, type RowRun } from './row-runs.js';
import { sortRuns, strayTest, type FilledColumn } from './stray-rows.js';
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
  const { kept, strays } = sortRuns(runsOfParts<S>(parts, source));
  const entries = new Map(drafts.map(({ spec, entries }) => [spec.id, entries]));
  const headerRow = first?.row ?? 0;
  return withRows({
    id,
    sheets: [sheet],
    headerRow,
    headerRows,
    columns,
    repeated,
    isDerived: false,
    size: kept.reduce((sum, { at }) => sum + at.length, 0),
    column: (field) => columnOfRuns(kept, field),
    strays,
    entries,
    runs: kept,
  });
}

/** A table before its rows are built. */
interface TableInRuns<S extends SheetId> extends Omit<Table<S>, 'rows'> {
  readonly runs: readonly RowRun<S>[];
}

/** One accessor for all tables: with one for each, V8 would lay out each table by itself. */
function withRows<S extends SheetId>(table: TableInRuns<S>): Table<S> {
  return Object.defineProperty(table, 'rows', builtRows) as Omit<Table<S>, 'rows'> as Table<S>;
}

const rowsOfTable = onceForEach(({ runs }: TableInRuns<SheetId>) => rowsOfRuns(runs));
const builtRows = {
  enumerable: true,
  get(this: TableInRuns<SheetId>) {
    return rowsOfTable(this);
  },
};

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

function runsOfParts<S extends SheetId>(
  parts: readonly TablePart[],
  source: TableSource,
): readonly RowRun<S>[] {
  const runs: RowRun<S>[] = [];
  for (const part of parts) {
    const last = runs.pop();
    if (last) runs.push(withoutTitle(last));
    runs.push(...runsOfPart<S>(part, source));
  }
  return runs;
}

/** A single text right above a second header row is the title of that table. */
function withoutTitle<S extends SheetId>(last: RowRun<S>): RowRun<S> {
  return isLoneText(lastOfRun(last)) ? { ...last, at: last.at.slice(0, -1) } : last;
}

function isLoneText({ cells }: Row): boolean {
  const filled = Object.values<Entry<unknown>>(cells).filter(({ raw }) => raw !== null);
  return filled.length === 1 && typeof filled[0]?.raw === 'string';
}

/** Looks down one column after the other, and then takes the rows that are entries. */
function runsOfPart<S extends SheetId>(
  { headers, rows: numbers }: TablePart,
  source: TableSource,
): readonly RowRun<S>[] {
  const { id, sheet, drafts, merged } = source;
  const filled = filledColumns(headers, numbers, source);
  const columns = new Map(filled.map(({ spec, entries }) => [spec.id, entries]));
  const build = rowBuilder<S>({ columns, numbers }, source);
  const isStray = strayTest(id, filled) ?? (() => false);
  const tests = [totalTest(id, drafts, sheet), asideTest(id, drafts, merged)];
  const asked = tests.filter((test) => test !== undefined);
  const isOutside = (row: number, at: number): boolean => {
    if (asked.length === 0) return false;
    const { cells } = build(at);
    return asked.some((test) => test(cells, row));
  };
  const runs: RowRun<S>[] = [];
  let open: number[] = [];
  for (const [at, row] of numbers.entries()) {
    if (isOutside(row, at)) continue;
    const isLeft = isStray(at);
    if (runs.at(-1)?.isStray !== isLeft)
      runs.push({ isStray: isLeft, at: (open = []), build, columns });
    open.push(at);
  }
  return runs;
}

function filledColumns(
  headers: Headers,
  rows: readonly number[],
  { sheet, drafts, context: { dateSystem, deadline } }: TableSource,
): readonly FilledColumn[] {
  return drafts.flatMap((draft): readonly FilledColumn[] => {
    const { spec, entries: different } = draft;
    const column = headers.columns.get(spec.id);
    if (column === undefined) return [];
    deadline?.();
    const entries = columnEntries(draft, { sheet, column, rows, dateSystem });
    return [{ spec, entries, different }];
  });
}

/** Starts from a blank row, so that all rows are laid out alike from the beginning. */
function rowBuilder<S extends SheetId>(
  { columns, numbers }: Pick<RowRun<S>, 'columns'> & { readonly numbers: readonly number[] },
  { id, sheet, drafts, context: { unit } }: TableSource,
): (at: number) => Row<S> {
  const blank = Object.fromEntries(drafts.map(({ spec }) => [spec.id, absentEntry]));
  return (at) => {
    const cells: Record<string, Entry<unknown>> = { ...blank };
    for (const [field, entries] of columns) cells[field] = entries[at] ?? absentEntry;
    return {
      sheetId: id as S,
      sheet,
      row: numbers[at] ?? 0,
      unit,
      cells: cells as Row<S>['cells'],
    };
  };
}
