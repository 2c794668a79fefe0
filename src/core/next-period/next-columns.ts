import {
  endOfSpan,
  type FactColumn,
  type Grid,
  type Role,
  type Span,
  type TableLayout,
  type UnderstoodTable,
} from '../layouts/index.js';
import { compareDays, type Area, type Day } from '../model/index.js';
import { askedRows } from './asked-rows.js';

/** 本期的栏 · The columns of a table that give the last period: those that come again behind it, and those that are asked anew. */
export interface NextColumns {
  /** Each run of columns under one header of time; a copy stands to its right. None where the table has no history. */
  readonly runs: readonly Run[];
  /** Columns whose figures are of the last period and are asked anew where they stand. */
  readonly cleared: ReadonlySet<number>;
  /** Whether what was reached in the last period is among them: only the title says when, so no column of its own keeps it. */
  readonly replacesLast: boolean;
  /** The rows in which they are asked. */
  readonly rows: ReadonlySet<number>;
  /** The cells of the header that change where they stand, as row and column. */
  readonly renamed: ReadonlySet<string>;
}

/** Columns that stand beside each other under the same header of time. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A text with its time moved on. */
type Mover = (text: string) => string;

const reached: ReadonlySet<Role> = new Set<Role>([
  'actual',
  'estimate',
  'numerator',
  'denominator',
]);
const lasting: ReadonlySet<Role> = new Set<Role>(['base', 'target']);

/** Which columns of a table the next period asks for. */
export function nextColumns(
  { grid, table }: Pick<UnderstoodTable, 'grid' | 'table'>,
  moved: Mover,
  last: Day,
): NextColumns {
  const timeAt = (column: number) => timeCell({ grid, table }, column, moved);
  const current = table.columns.flatMap(({ column, figure }) => {
    const isOfLast = figure && reached.has(figure.role) && endsOn(figure.span, last);
    const cell = isOfLast ? timeAt(column) : undefined;
    return cell ? [{ column, cell }] : [];
  });
  const hasHistory = hasEarlier(table, last);
  const isInserted = hasHistory && current.length > 0;
  const renamed = new Set(isInserted ? [] : current.map(({ cell }) => cell));
  const kept = new Set(isInserted ? current.map(({ column }) => column) : []);
  const isEarlier = (figure: FactColumn) =>
    hasHistory && isHistory(figure) && !endsOn(figure.span, last);
  const cleared = table.columns.filter(({ column, figure }) => {
    if (!figure || kept.has(column) || isEarlier(figure)) return false;
    return renamed.has(timeAt(column) ?? '') || !lasting.has(figure.role);
  });
  return {
    runs: isInserted ? runsOf(current) : [],
    cleared: new Set(cleared.map(({ column }) => column)),
    replacesLast: cleared.some(({ figure }) => figure && isHistory(figure)),
    rows: askedRows({ grid, table }),
    renamed,
  };
}

function hasEarlier({ columns }: TableLayout, last: Day): boolean {
  return columns.some(({ figure }) => figure && isHistory(figure) && endsBefore(figure.span, last));
}

/** What was reached by a time of its own; 上年同期 goes on with the table. */
function isHistory({ role, isRelative }: FactColumn): boolean {
  return reached.has(role) && !isRelative;
}

function endsOn(span: Span | undefined, last: Day): boolean {
  const end = span && endOfSpan(span);
  return !span || (end !== undefined && compareDays(end, last) === 0);
}

function endsBefore(span: Span | undefined, last: Day): boolean {
  const end = span && endOfSpan(span);
  return end !== undefined && compareDays(end, last) < 0;
}

/** The cell of the header above a column that names the last period; a merged one by its first cell. */
function timeCell(
  { grid, table }: { readonly grid: Grid; readonly table: TableLayout },
  column: number,
  moved: Mover,
): string | undefined {
  const { top, bottom } = table.header;
  for (let row = top; row <= bottom; row += 1) {
    const text = grid.text(row, column);
    if (text !== moved(text)) return cellKey(firstOf(grid.areaOf(row, column), row, column));
  }
  return undefined;
}

function firstOf(area: Area | undefined, row: number, column: number) {
  return area ? { row: area.top, column: area.left } : { row, column };
}

/** A cell as a key. */
export function cellKey({ row, column }: { readonly row: number; readonly column: number }) {
  return `${row},${column}`;
}

function runsOf(current: readonly { readonly column: number; readonly cell: string }[]) {
  const runs: { from: number; to: number; cell: string }[] = [];
  for (const { column, cell } of current) {
    const run = runs.at(-1);
    if (run?.cell === cell && run.to === column - 1) run.to = column;
    else runs.push({ from: column, to: column, cell });
  }
  return runs.map(({ from, to }): Run => ({ from, to }));
}

/** 上期数据 · Whether the figures of the last period stay beside the new ones, all, some or none of them. */
export type LastKept = 'all' | 'some' | 'none';

/** 上期数据 · What tables keep of the last period. */
export function lastKept(tables: readonly NextColumns[]): LastKept {
  const isBeside = tables.every(({ runs, cleared }) => runs.length > 0 || cleared.size === 0);
  if (!isBeside) return 'none';
  return tables.some(({ replacesLast }) => replacesLast) ? 'some' : 'all';
}

/** How many columns come in before one. */
export function widthBefore(runs: readonly Run[], column: number): number {
  return runs.reduce((sum, { from, to }) => (to < column ? sum + to - from + 1 : sum), 0);
}
