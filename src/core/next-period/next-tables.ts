import type { UnderstoodSheet, UnderstoodTable } from '../layouts/index.js';
import {
  contains,
  formatAt,
  formulaAt,
  isError,
  type Area,
  type CellValue,
  type Place,
} from '../model/index.js';
import {
  cellKey,
  lastKept,
  nextColumns,
  widthBefore,
  type LastKept,
  type NextColumns,
  type Run,
} from './next-columns.js';
import { nextMerges } from './next-merges.js';
import { timeMover, type Move } from './next-time.js';
import { isPlainFormula } from './plain-formula.js';

/** A cell of a table for the next period. */
export interface NextCell extends Place {
  /** The cell of the last table that it stands for. */
  readonly from: Place;
  readonly value: CellValue;
  readonly format: string;
  /** What stands above a table, its header, what it gives, or what it asks for. */
  readonly look: 'line' | 'header' | 'given' | 'input';
  readonly formula?: string;
}

/** 下期报表 · A sheet of an office's own with its tables for the next period, before it is written. */
export interface NextSheet {
  readonly name: string;
  /** What the sheet of the last period is called. */
  readonly last: string;
  /** A text with its time moved on, as titles and headers have it. */
  readonly moved: (text: string) => string;
  readonly cells: readonly NextCell[];
  readonly merges: readonly Area[];
  /** The last row of its first header; 0 where it has none. */
  readonly headerBottom: number;
}

/** 不能照原样 · Why the layout cannot be carried on. */
export type LayoutObstacle = 'periods-in-rows' | 'tables-differ';

/** The sheets of the next period, or what stands in the way. */
export type NextTables = NextSheets | { readonly why: LayoutObstacle };

/** The sheets, and what of the last period they keep. */
interface NextSheets {
  readonly sheets: readonly NextSheet[];
  readonly keepsLast: LastKept;
}

/** 同一表样的下期 · An office's own tables with the last period moved on: figures that stay true stay, the others are asked for. */
export function nextTables(sheets: readonly UnderstoodSheet[], move: Move): NextTables {
  const moved = timeMover(move);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const isInRows = ({ table }: UnderstoodTable) =>
    table.rows === 'periods' || table.columns.some(({ reads }) => reads === 'period');
  if (tables.some(isInRows)) return { why: 'periods-in-rows' };
  const plans = sheets.map((sheet) =>
    sheet.tables.map((understood) => nextColumns(understood, moved, move.last)),
  );
  const isOneWay = plans.every((plan) => new Set(plan.map(({ runs }) => runKey(runs))).size <= 1);
  if (!isOneWay) return { why: 'tables-differ' };
  const isAsItStands =
    plans.flat().every(({ runs }) => runs.length === 0) &&
    sheets.every(({ sheet: { name } }) => moved(name) === name);
  return {
    keepsLast: lastKept(plans.flat()),
    sheets: sheets.map((sheet, at) =>
      nextSheet(sheet, { columns: plans[at] ?? [], moved, keepsFormulas: isAsItStands }),
    ),
  };
}

function runKey(runs: readonly Run[]): string {
  return runs.map(({ from, to }) => `${from}-${to}`).join();
}

interface Making {
  readonly columns: readonly NextColumns[];
  readonly moved: (text: string) => string;
  /** Formulas stay where no cell and no sheet goes by another name. */
  readonly keepsFormulas: boolean;
}

function nextSheet(understood: UnderstoodSheet, making: Making): NextSheet {
  const { sheet, grid, tables } = understood;
  const runs = making.columns[0]?.runs ?? [];
  const rows = Array.from({ length: grid.lastRow }, (_, at) => at + 1);
  const columns = Array.from({ length: grid.lastColumn }, (_, at) => at + 1);
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => cellsOf({ row, column }, understood, { ...making, runs })),
  );
  return {
    name: making.moved(sheet.name),
    last: sheet.name,
    moved: making.moved,
    cells,
    merges: sheet.merges.flatMap((area) => nextMerges(area, understood, runs)),
    headerBottom: tables[0]?.table.header.bottom ?? 0,
  };
}

/** A cell in its new place, and its copy for the next period. */
function cellsOf(
  place: Place,
  understood: UnderstoodSheet,
  making: Making & { readonly runs: readonly Run[] },
): readonly NextCell[] {
  const { runs } = making;
  const column = place.column + widthBefore(runs, place.column);
  const cell = cellAt(place, understood, making);
  const run = runs.find(({ from, to }) => from <= place.column && place.column <= to);
  const copy = run && copyAt(place, understood, making);
  const width = run ? run.to - run.from + 1 : 0;
  return [
    ...(cell ? [{ ...cell, from: place, column }] : []),
    ...(copy ? [{ ...copy, from: place, column: column + width }] : []),
  ];
}

function tableAt({ tables }: UnderstoodSheet, place: Place) {
  const at = tables.findIndex(
    ({ table }) => contains(table.header, place) || contains(table.body, place),
  );
  return { at, table: tables[at]?.table };
}

type Cell = Omit<NextCell, 'from'>;

/** A cell as it stays, or as it is asked for anew. */
function cellAt(
  place: Place,
  understood: UnderstoodSheet,
  { columns, moved, keepsFormulas }: Making,
): Cell | undefined {
  const { sheet, grid, tables } = understood;
  const value = plain(grid.own(place.row, place.column));
  const { at, table } = tableAt(understood, place);
  const asked = columns[at];
  const format = formatAt(sheet, place);
  const text = formulaAt(sheet, place);
  const isKept = keepsFormulas && text && !text.area && isPlainFormula(text.text);
  const formula = isKept ? { formula: text.text } : {};
  const later = typeof value === 'string' ? moved(value) : value;
  if (!table) {
    const isAbove = tables.some(({ table: { header } }) => place.row < header.top);
    if (value === null) return undefined;
    return { ...place, value: isAbove ? later : value, format, look: 'line' };
  }
  if (contains(table.header, place)) {
    const isRenamed = asked?.renamed.has(cellKey(place));
    return { ...place, value: isRenamed ? later : value, format, look: 'header' };
  }
  const isAsked = asked?.cleared.has(place.column) && asked.rows.has(place.row);
  if (isAsked) return { ...place, value: null, format, look: 'input', ...formula };
  return { ...place, value, format, look: 'given', ...formula };
}

/** The same cell for the next period, beside it. */
function copyAt(
  place: Place,
  understood: UnderstoodSheet,
  { columns, moved }: Making,
): Cell | undefined {
  const { sheet, grid } = understood;
  const { at, table } = tableAt(understood, place);
  if (!table) return undefined;
  const value = plain(grid.own(place.row, place.column));
  const format = formatAt(sheet, place);
  if (contains(table.header, place)) {
    return {
      ...place,
      value: typeof value === 'string' ? moved(value) : value,
      format,
      look: 'header',
    };
  }
  const look = columns[at]?.rows.has(place.row) ? 'input' : 'given';
  return { ...place, value: null, format, look };
}

function plain(value: CellValue): CellValue {
  return isError(value) ? null : value;
}
