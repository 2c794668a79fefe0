import type { Area, CellValue, Column, Flaw, Formula, Sheet } from '../../core/model/index.js';
import { general } from './read-styles.js';

/** Rows or columns from first to last. */
interface Span {
  readonly first: number;
  last: number;
}

interface ColumnDraft extends Column {
  readonly values: (CellValue | undefined)[];
  readonly formats: (number | undefined)[];
  readonly formulas: Map<number, Formula>;
}

/** A sheet while its part is read. */
export interface SheetDraft {
  readonly columns: ColumnDraft[];
  lastRow: number;
  readonly merges: Area[];
  readonly hiddenRows: Span[];
  readonly hiddenColumns: Span[];
  isFiltered: boolean;
  /** The cells that cannot be understood. */
  readonly flaws: Flaw[];
  /** Why nothing of the sheet can be trusted. */
  flaw: Flaw | undefined;
}

/** A cell that is to be stored; `format` is an index into the format codes. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: number;
  readonly formula: Formula | undefined;
}

/** What the part of a sheet says about it. */
export type SheetContent = Pick<
  Sheet,
  'lastRow' | 'columns' | 'merges' | 'hiddenRows' | 'hiddenColumns' | 'isFiltered' | 'flaws'
>;

/** A sheet of which nothing has been read. */
export function createSheetDraft(): SheetDraft {
  return {
    columns: [],
    lastRow: 0,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    isFiltered: false,
    flaws: [],
    flaw: undefined,
  };
}

/** What is known of a sheet that is unreadable as a whole. */
export function unreadContent(flaw: Flaw): SheetContent {
  return { ...sheetContent(createSheetDraft()), flaws: [flaw] };
}

/** Puts a cell into the column arrays. */
export function storeCell(draft: SheetDraft, cell: StoredCell): void {
  const { row, value, format, formula } = cell;
  const column = (draft.columns[cell.column - 1] ??= createColumn());
  column.values[row] = value;
  if (format !== general) column.formats[row] = format;
  if (formula) column.formulas.set(row, formula);
  if (row > draft.lastRow) draft.lastRow = row;
}

/** Adds hidden rows or columns; neighbours become one span, so that a million of them cost nothing. */
export function hide(spans: Span[], span: Span, keep: () => void): void {
  const before = spans.at(-1);
  if (before?.last === span.first - 1) before.last = span.last;
  else {
    keep();
    spans.push(span);
  }
}

function createColumn(): ColumnDraft {
  return { values: [], formats: [], formulas: new Map() };
}

/** The sheet as read; rows and columns beyond the last value count neither as hidden nor as visible. */
export function sheetContent(draft: SheetDraft): SheetContent {
  const { lastRow, merges, isFiltered, flaws, flaw } = draft;
  if (flaw) return unreadContent(flaw);
  const content = {
    lastRow,
    columns: Array.from(draft.columns),
    merges,
    hiddenRows: numbersIn(draft.hiddenRows, lastRow),
    hiddenColumns: numbersIn(draft.hiddenColumns, draft.columns.length),
    isFiltered,
  };
  return flaws.length > 0 ? { ...content, flaws } : content;
}

function numbersIn(spans: readonly Span[], limit: number): ReadonlySet<number> {
  const numbers = new Set<number>();
  let next = 1;
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    next = Math.max(next, first);
    for (const end = Math.min(last, limit); next <= end; next++) numbers.add(next);
  }
  return numbers;
}
