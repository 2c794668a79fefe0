import { contract } from '../contract/index.js';
import type { ColumnSpec } from '../contract/index.js';
import { formatDeceit } from '../entries/index.js';
import type { FormatDeceit } from '../entries/index.js';
import { formatAt, groupBy, remember } from '../model/index.js';
import type { Sheet } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { entryOf, formatOf, formulaOf, placeOf } from '../tables/index.js';
import type { Row, Table } from '../tables/index.js';
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
  for (const { id, format, rows } of formatsIn(table)) {
    const [first] = rows;
    const deceit = deceitOf(format);
    if (first && deceit) yield fail(atField(first, id), { deceit, format, cells: rows.length });
  }
}

function formatsIn(table: Table) {
  const specs: readonly ColumnSpec[] = contract[table.id].columns;
  return specs.flatMap((spec) => {
    const groups = groupBy(filledRows(table, spec), (row) => formatOf(row, spec.id));
    return [...groups].map(([format, rows]) => ({ id: spec.id, format, rows }));
  });
}

function filledRows({ rows }: Table, { id }: ColumnSpec): readonly Row[] {
  return (rows as readonly Row[]).filter((row) => {
    const { raw = null } = entryOf(row, id) ?? {};
    return placeOf(row, id) && (raw !== null || formulaOf(row, id));
  });
}
