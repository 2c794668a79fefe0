import { contract, type ColumnSpec } from '../contract/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, type Table } from '../tables/index.js';
import { hiddenAnswers } from './evidence/hidden-answers.js';
import { hiddenOwnData, type HiddenOwnData } from './evidence/hidden-own-data.js';
import { atCover, fail, undecided, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly hidden: 'sheet' | 'unread-sheet' | 'rows' | 'filtered-rows' | 'column';
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
    if (own) {
      return yield* ofOwn(hiddenOwnData(workbook.sheets, tables.data?.rows ?? []));
    }
    for (const table of Object.values(tables)) {
      if (table.size > 0) yield* ofTable(table);
    }
  },
};

function* ofOwn(hidden: readonly HiddenOwnData[]): Iterable<Answer<Facts>> {
  for (const { at, facts } of hidden) {
    const isTold = facts.hidden === 'filtered-rows' || facts.hidden === 'unread-sheet';
    yield fail(at, facts, isTold ? { severity: 'note' } : {});
  }
}

function* ofCover(cover: NonNullable<Submission['cover']>): Iterable<Answer<Facts>> {
  const { sheet } = cover;
  if (sheet.visibility === 'visible') {
    for (const { first, ...facts } of hiddenAnswers(cover))
      yield fail(atCover(cover, first), facts);
  } else if (sheet.lastRow > 0) {
    yield fail({ sheet: sheet.name }, { hidden: 'sheet', rows: sheet.lastRow });
  }
}

function* ofTable(table: Table): Iterable<Answer<Facts>> {
  const [sheet] = table.sheets;
  if (sheet.visibility !== 'visible') {
    return yield fail({ sheet: sheet.name }, { hidden: 'sheet', rows: table.size });
  }
  if (sheet.hiddenRows.size > 0) yield* ofRows(table);
  if (sheet.hiddenColumns.size > 0) yield* ofColumns(table);
}

function* ofRows({ sheets: [sheet], rows, columns }: Table): Iterable<Answer<Facts>> {
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
function* ofColumns({ id, sheets, headerRow, columns, rows }: Table): Iterable<Answer<Facts>> {
  const [sheet] = sheets;
  for (const { id: field, holds } of contract[id].columns as readonly ColumnSpec[]) {
    const column = columns.get(field) ?? 0;
    if (holds === 'computed' || !sheet.hiddenColumns.has(column)) continue;
    const filled = rows.filter((row) => entryOf(row, field)?.raw !== null).length;
    if (filled === 0) continue;
    const spot = { sheet: sheet.name, row: headerRow, column, field };
    yield fail(spot, { hidden: 'column', rows: filled });
  }
}
