import { contract } from '../contract/index.js';
import type { ColumnSpec } from '../contract/index.js';
import { formatDeceit } from '../entries/index.js';
import type { FormatDeceit } from '../entries/index.js';
import { formatAt, formulaAt, remember } from '../model/index.js';
import type { Sheet } from '../model/index.js';
import { entryOf } from '../submission/index.js';
import type { Submission, Table } from '../submission/index.js';
import { atCover, atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = {
  readonly deceit: FormatDeceit;
  readonly format: string;
  /** How many cells of the column are shown by it. */
  readonly cells: number;
};

/** 数字格式误导 · A number format by which a cell shows another number than the one that is reported. */
export const misleadingFormat: Rule<'misleading-format', Facts> = {
  id: 'misleading-format',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ cover, tables }) {
    if (cover && isSuspect(cover.sheet)) yield* ofCover(cover);
    for (const table of Object.values(tables) as Table[]) {
      if (isSuspect(table.sheet)) yield* ofTable(table);
    }
  },
};

const deceitOf = remember((code: string) => formatDeceit(code));

/** Hardly a sheet has such a format: its cells are looked at only where it has. */
function isSuspect({ formatCodes }: Sheet): boolean {
  return formatCodes.some((code) => deceitOf(code) !== undefined);
}

function* ofCover(cover: NonNullable<Submission['cover']>): Iterable<Answer<Facts>> {
  for (const { id } of contract.cover.columns) {
    const { row, column, raw } = cover.cells[id];
    const format = formatAt(cover.sheet, { row, column });
    const deceit = raw === null ? undefined : deceitOf(format);
    if (deceit) yield fail(atCover(cover, id), { deceit, format, cells: 1 });
  }
}

/** One finding a column and format, at the first cell. */
function* ofTable(table: Table): Iterable<Answer<Facts>> {
  for (const spec of contract[table.id].columns as readonly ColumnSpec[]) {
    for (const [format, rows] of suspectRows(table, spec)) {
      const [first] = rows;
      const deceit = deceitOf(format);
      if (first && deceit) {
        yield fail(atField(first, spec.id), { deceit, format, cells: rows.length });
      }
    }
  }
}

function suspectRows({ sheet, rows }: Table, { id }: ColumnSpec) {
  const found = new Map<string, Table['rows'][number][]>();
  for (const row of rows) {
    const { column = 0, raw = null } = entryOf(row, id) ?? {};
    const place = { row: row.row, column };
    if (column === 0 || (raw === null && !formulaAt(sheet, place))) continue;
    const format = formatAt(sheet, place);
    if (!deceitOf(format)) continue;
    const same = found.get(format) ?? [];
    found.set(format, [...same, row]);
  }
  return found;
}
