import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import type { DateSystem, Deadline, Sheet } from '../model/index.js';
import { absentEntry, columnEntries, type ColumnDraft } from './column-entries.js';
import type { Entry } from './entry.js';
import { headerIndices, searchHeaders, type Aliases, type Headers } from './headers.js';
import { asideTest, mergedRows } from './remark-rows.js';
import { lastOfRun, sortRows, strayTest, type FilledColumn, type StrayRun } from './stray-rows.js';
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
  const { rows, strays } = sortRows(rowsOfParts<S>(parts, source));
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

type ReadRow<S extends SheetId> = Row<S> | StrayRun<S>;

function rowsOfParts<S extends SheetId>(
  parts: readonly TablePart[],
  source: TableSource,
): readonly ReadRow<S>[] {
  const rows: ReadRow<S>[] = [];
  for (const part of parts) {
    const last = rows.pop();
    if (last) rows.push(...withoutTitle(last));
    for (const row of rowsOfPart<S>(part, source)) rows.push(row);
  }
  return rows;
}

/** A single text right above a second header row is the title of that table. */
function withoutTitle<S extends SheetId>(last: ReadRow<S>): readonly ReadRow<S>[] {
  const isRun = 'at' in last;
  if (!isLoneText(isRun ? lastOfRun(last) : last)) return [last];
  return isRun ? [{ ...last, at: last.at.slice(0, -1) }] : [];
}

function isLoneText({ cells }: Row): boolean {
  const filled = Object.values<Entry<unknown>>(cells).filter(({ raw }) => raw !== null);
  return filled.length === 1 && typeof filled[0]?.raw === 'string';
}

/** Looks down one column after the other, and then puts the rows together. */
function rowsOfPart<S extends SheetId>(
  { headers, rows: numbers }: TablePart,
  source: TableSource,
): readonly ReadRow<S>[] {
  const { id, sheet, drafts, merged } = source;
  const columns = filledColumns(headers, numbers, source);
  const build = rowBuilder<S>({ columns, numbers }, source);
  const isStray = strayTest(id, columns);
  const tests = [totalTest(id, drafts, sheet), asideTest(id, drafts, merged)];
  const asked = tests.filter((test) => test !== undefined);
  const rows: ReadRow<S>[] = [];
  let run: number[] | undefined;
  const leave = (at: number): void => {
    if (!run) rows.push({ at: (run = []), build });
    run.push(at);
  };
  for (const [at, row] of numbers.entries()) {
    const isLeft = isStray?.(at) === true;
    const built = isLeft && asked.length === 0 ? undefined : build(at);
    if (built && asked.some((test) => test(built.cells, row))) continue;
    if (isLeft) leave(at);
    else if (built) {
      rows.push(built);
      run = undefined;
    }
  }
  return rows;
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
  {
    columns,
    numbers,
  }: { readonly columns: readonly FilledColumn[]; readonly numbers: readonly number[] },
  { id, sheet, drafts, context: { unit } }: TableSource,
): (at: number) => Row<S> {
  const blank = Object.fromEntries(drafts.map(({ spec }) => [spec.id, absentEntry]));
  const filled = columns.map(({ spec, entries }) => ({ id: spec.id, entries }));
  return (at) => {
    const cells: Record<string, Entry<unknown>> = { ...blank };
    for (const { id: field, entries } of filled) cells[field] = entries[at] ?? absentEntry;
    return {
      sheetId: id as S,
      sheet,
      row: numbers[at] ?? 0,
      unit,
      cells: cells as Row<S>['cells'],
    };
  };
}
