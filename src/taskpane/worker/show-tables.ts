import {
  keptTable,
  namesSaid,
  rowLabels,
  rowMark,
  type ColumnReading,
  type Grid,
  type RefusedCell,
  type RefusedTable,
  type UnderstoodSheet,
  type UnderstoodTable,
} from '../../core/layouts/index.js';
import { isoDay } from '../../core/model/index.js';
import type { Hindrance } from '../../core/own-tables/index.js';
import type { RowKind } from '../../messages/pane.js';
import { understandWorkbook } from './check-workbook.js';
import { namesShown } from './names-shown.js';
import { openFile } from './open-file.js';
import { shownGrid } from './shown-text.js';
import type { SheetShown, TableShown, TablesOrder, TablesShown } from './tables-shown.js';

/** How many cells of a sheet are sent to the page; of a longer one it shows the first rows. */
const mostCells = 400_000;
const mostRefused = 200;

/** 识读结果 · How the tables of an office's own workbook are understood, for the grid of the pane. */
export async function showTables({ name, source, settings }: TablesOrder): Promise<TablesShown> {
  const isFile = source instanceof Blob;
  const workbook = isFile ? (await openFile(name, source)).workbook : source;
  const { submission } = await understandWorkbook(workbook, { name, settings });
  const { own } = submission;
  if (!own) return { sheets: [], asked: [] };
  const { sheets, hindrances, unit, plan, asOf, reportType, isWithoutPlan } = own;
  const { names: said } = namesSaid(settings.layouts ?? []);
  const names = namesShown(own, said ?? {}, submission.regions);
  return {
    sheets: sheets.map(sheetShown),
    asked: hindrances.filter(isAsked),
    ...(unit ? { unit: { code: unit.code, name: unit.name } } : {}),
    ...(plan ? { plan: plan.id } : {}),
    ...(plan && settings.plan === plan.id ? { isPlanGiven: true } : {}),
    ...(asOf ? { asOf: isoDay(asOf) } : {}),
    ...(reportType ? { reportType } : {}),
    ...(isWithoutPlan ? { isWithoutPlan } : {}),
    ...(names ? { names } : {}),
  };
}

function isAsked(hindrance: Hindrance): hindrance is TablesShown['asked'][number] {
  return ['unit', 'plan', 'cut-off'].includes(hindrance.why);
}

function sheetShown({ sheet, grid, tables, refused }: UnderstoodSheet): SheetShown {
  const { lastRow: rowCount, lastColumn: columnCount } = grid;
  const shown = Math.min(rowCount, Math.max(100, Math.floor(mostCells / Math.max(1, columnCount))));
  const texts = shownGrid(grid, shown);
  const kinds = texts.map((row): RowKind => (row.every((text) => text === '') ? 'blank' : 'line'));
  const labels = texts.map(() => '');
  const marks = texts.map((_, at) => rowMark(grid, at + 1));
  const rows = { kinds, labels };
  return {
    ...{ name: sheet.name, rowCount, columnCount, texts, kinds, labels, marks },
    tables: [
      ...tables.map((table) => understoodShown(table, rows)),
      ...refused.map((table) => refusedShown(table, rows)),
    ].sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left),
  };
}

/** What is noted row by row while the tables of a sheet are gone through. */
interface Rows {
  readonly kinds: RowKind[];
  readonly labels: string[];
}

function understoodShown({ grid, table, facts, refused }: UnderstoodTable, rows: Rows): TableShown {
  const { header, body, columns, kept: match, keptAs } = table;
  markRows(rows.kinds, header, 'header');
  noteLabels(grid, table, rows);
  const kindOf = readKind(table, rows);
  let count = 0;
  for (const { row } of facts()) {
    count += 1;
    mark(rows.kinds, row, kindOf(row));
  }
  const open = refusedCells(refused(), rows);
  return {
    area: { ...header, bottom: Math.max(header.bottom, body.bottom) },
    ...{ rows: table.rows, columns, kept: keptTable(table), facts: count, ...open },
    ...(match ? { match } : {}),
    ...(keptAs === undefined ? {} : { keptAs }),
  };
}

function noteLabels(
  grid: Grid,
  { body, columns, notes, leftOut = [] }: UnderstoodTable['table'],
  rows: Rows,
): void {
  const labelOf = rowLabels(grid, { columns });
  const last = Math.min(body.bottom, rows.kinds.length);
  for (let row = body.top; row <= last; row += 1) {
    const label = labelOf(row);
    rows.labels[row - 1] = label;
    if (leftOut.includes(label)) mark(rows.kinds, row, 'left-out');
  }
  for (const { row } of notes) mark(rows.kinds, row, 'note');
}

/** What a row that gives figures is: read as it stands, as the total, or as one that moved. */
function readKind(
  { totals = [], moved = [] }: UnderstoodTable['table'],
  { labels }: Rows,
): (row: number) => RowKind {
  return (row) => {
    const label = labels[row - 1] ?? '';
    if (moved.includes(label)) return 'moved';
    return totals.includes(label) ? 'total' : 'read';
  };
}

function refusedCells(cells: Iterable<RefusedCell>, { kinds }: Rows) {
  const refused: RefusedCell[] = [];
  let refusedCount = 0;
  for (const cell of cells) {
    refusedCount += 1;
    if (refused.length < mostRefused) refused.push(cell);
    if (!givesFigures(kinds[cell.row - 1])) mark(kinds, cell.row, 'unread');
  }
  return { refused, refusedCount };
}

const givesFigures = (kind: RowKind | undefined) =>
  kind === 'read' || kind === 'total' || kind === 'moved';

function refusedShown({ area, refusal, found }: RefusedTable, { kinds }: Rows): TableShown {
  const columns: readonly ColumnReading[] = found?.columns ?? [];
  markRows(kinds, area, 'unread');
  if (found) markRows(kinds, { top: area.top, bottom: found.headerBottom }, 'header');
  return {
    ...{ area, columns, refusal, facts: 0, refused: [], refusedCount: 0 },
    ...(found ? { kept: keptTable({ rows: 'indicators', columns }) } : {}),
  };
}

interface RowsOf {
  readonly top: number;
  readonly bottom: number;
}

function markRows(kinds: RowKind[], { top, bottom }: RowsOf, kind: RowKind): void {
  for (let row = top; row <= Math.min(bottom, kinds.length); row += 1) mark(kinds, row, kind);
}

function mark(kinds: RowKind[], row: number, kind: RowKind): void {
  if (row <= kinds.length && kinds[row - 1] !== 'blank') kinds[row - 1] = kind;
}
