import { contract, type ColumnSpec } from '../contract/index.js';
import { groupBy } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, type Row, type Table } from '../tables/index.js';
import { fail, undecided, type Answer, type Rule } from './rule.js';

type Placed = Pick<Table, 'sheet' | 'rows' | 'columns'>;
type Facts = {
  readonly hidden: 'sheet' | 'rows' | 'filtered-rows' | 'column';
  /** The rows of data that are out of sight. */
  readonly rows: number;
};

/** 隐藏数据 · Data in hidden sheets, rows or columns, which are checked but easily overlooked. */
export const hiddenData: Rule<'hidden-data', Facts> = {
  id: 'hidden-data',
  group: 'structure',
  severity: 'verify',
  isFixable: false,
  *check({ cover, own, tables, workbook }) {
    if (workbook.unknown.has('hidden-cells')) return yield undecided({}, 'not-told-by-source');
    if (cover) yield* ofCover(cover);
    if (own) return yield* ofOwn(tables.data?.rows ?? []);
    for (const table of Object.values(tables)) {
      if (table.rows.length > 0) yield* ofTable(table);
    }
  },
};

function* ofCover({ sheet }: NonNullable<Submission['cover']>): Iterable<Answer<Facts>> {
  const facts: Facts = { hidden: 'sheet', rows: sheet.lastRow };
  if (sheet.visibility !== 'visible' && sheet.lastRow > 0) yield fail({ sheet: sheet.name }, facts);
}

/** The cells of an office's own tables that figures are taken from. */
function* ofOwn(rows: readonly Row[]): Iterable<Answer<Facts>> {
  for (const [name, some] of groupBy(rows, ({ sheet }) => sheet.name)) {
    const [{ sheet, row } = { sheet: undefined, row: 0 }] = some;
    if (sheet) yield* ofRows({ sheet, rows: some, columns: new Map() });
    for (const [column, of] of groupBy(some.flatMap(hiddenColumns), String)) {
      const spot = { sheet: name, row, column: Number(column) };
      yield fail(spot, { hidden: 'column', rows: of.length });
    }
  }
}

function hiddenColumns({ places, sheet }: Row): readonly number[] {
  const columns = new Set([...(places?.values() ?? [])].map(({ column }) => column));
  return [...columns].filter((column) => sheet.hiddenColumns.has(column));
}

function* ofTable(table: Table): Iterable<Answer<Facts>> {
  const { sheet, rows } = table;
  if (sheet.visibility !== 'visible') {
    return yield fail({ sheet: sheet.name }, { hidden: 'sheet', rows: rows.length });
  }
  if (sheet.hiddenRows.size > 0) yield* ofRows(table);
  if (sheet.hiddenColumns.size > 0) yield* ofColumns(table);
}

function* ofRows({ sheet, rows, columns }: Placed): Iterable<Answer<Facts>> {
  const out = rows.filter(({ row }) => sheet.hiddenRows.has(row));
  const [first] = out;
  if (!first) return;
  const [column = 1] = columns.values();
  const spot = { sheet: sheet.name, row: first.row, column };
  if (sheet.isFiltered) {
    yield fail(spot, { hidden: 'filtered-rows', rows: out.length }, { severity: 'note' });
  } else yield fail(spot, { hidden: 'rows', rows: out.length });
}

/** A hidden column of formulas hides nothing that was typed. */
function* ofColumns({ id, sheet, headerRow, columns, rows }: Table): Iterable<Answer<Facts>> {
  for (const { id: field, holds } of contract[id].columns as readonly ColumnSpec[]) {
    const column = columns.get(field) ?? 0;
    if (holds === 'computed' || !sheet.hiddenColumns.has(column)) continue;
    const filled = rows.filter((row) => entryOf(row, field)?.raw !== null).length;
    if (filled === 0) continue;
    yield fail(
      { sheet: sheet.name, row: headerRow, column, field },
      { hidden: 'column', rows: filled },
    );
  }
}
