import { contract, type ColumnSpec } from '../contract/index.js';
import { isPlainFormat, type FormatDeceit } from '../entries/index.js';
import { formatAt, groupBy, remember, type Sheet } from '../model/index.js';
import { cellDeceit } from './evidence/cell-deceit.js';
import { unitsOfCell } from './evidence/units-of-cell.js';
import type { Submission } from '../submission/index.js';
import { entryOf, formatOf, formulaOf, placeOf, type Row, type Table } from '../tables/index.js';
import { atCover, atField, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly deceit: FormatDeceit;
  readonly format: string;
  /** How many cells of the column it misleads of. */
  readonly cells: number;
};

/** 数字格式误导 · A number format by which a cell shows another number, day or text than is reported. */
export const misleadingFormat: Rule<'misleading-format', Facts> = {
  id: 'misleading-format',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { cover, tables } = submission;
    if (cover && isSuspect(cover.sheet)) yield* ofCover(cover);
    for (const table of Object.values(tables) as Table[]) {
      if (table.sheets.some(isSuspect)) yield* ofTable(table, submission);
    }
  },
};

/** Hardly a sheet has cells of another format than the plain ones: they are looked at one by one only where it has. */
function isSuspect({ formatCodes, columns }: Sheet): boolean {
  const isOdd = formatCodes.map((code) => !isPlainFormat(code));
  if (!isOdd.includes(true)) return false;
  return columns.some((column) => column?.formats.some((format = -1) => isOdd[format]));
}

function* ofCover(cover: NonNullable<Submission['cover']>): Iterable<Answer<Facts>> {
  for (const spec of contract.cover.columns) {
    const { row, column, raw } = cover.cells[spec.id];
    const format = formatAt(cover.sheet, { row, column });
    const deceit = raw !== null && cellDeceit({ spec, format, raw, units: [] });
    if (deceit) yield fail(atCover(cover, spec.id), { deceit, format, cells: 1 });
  }
}

/** One finding a column and format, at the first cell that it misleads of. */
function* ofTable(table: Table, submission: Submission): Iterable<Answer<Facts>> {
  for (const { spec, format, rows } of formatsIn(table)) {
    const misled = rows.flatMap((row) => {
      const raw = entryOf(row, spec.id)?.raw ?? null;
      const deceit = cellDeceit({ spec, format, raw, units: unitsOfCell(row, spec, submission) });
      return deceit ? [{ row, deceit }] : [];
    });
    for (const { row, deceit } of misled.slice(0, 1))
      yield fail(atField(row, spec.id), { deceit, format, cells: misled.length });
  }
}

function formatsIn(table: Table) {
  const specs: readonly ColumnSpec[] = contract[table.id].columns;
  return specs.flatMap((spec) => {
    const groups = groupBy(oddRows(table, spec), (row) => formatOf(row, spec.id));
    return [...groups].map(([format, rows]) => ({ spec, format, rows }));
  });
}

/** The rows in which something stands in a column in a format that is not plain. */
function oddRows({ rows }: Table, { id }: ColumnSpec): readonly Row[] {
  const isPlain = remember(isPlainFormat);
  return (rows as readonly Row[]).filter((row) => {
    if (isPlain(formatOf(row, id))) return false;
    const { raw = null } = entryOf(row, id) ?? {};
    return placeOf(row, id) && (raw !== null || formulaOf(row, id));
  });
}
