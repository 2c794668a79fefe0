import type { ColumnSpec, SheetId } from '../contract/index.js';
import { column } from '../contract/sheet-spec.js';
import { valueAt, type Area, type Sheet } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import type { StatedCell } from './canonical-cell.js';
import { escaped, lineOf } from './canonical-line.js';

/** 整表封存 · A sheet that is sealed cell by cell: the carried plan, or one of an office's own by its name. */
export type WholeSheet = 'plan' | `own ${string}`;

/** 封存的表 · The sheets that seals see: those of the contract, and those that are sealed whole. */
export type SealedOn = SheetId | WholeSheet;

/** A row of a sheet that is sealed whole. */
interface GridLine {
  readonly on: WholeSheet;
  readonly key: string;
  readonly row: number;
  readonly text: string;
}

/** 本单位的表 · How lines name a sheet of an office's own. */
export function ownSheet({ name }: Sheet): WholeSheet {
  return `own ${escaped(name)}`;
}

/** The sheets of an office's own that are sealed: those of which a table is read. */
export function sealedOwnSheets({ own }: Pick<Submission, 'own'>): readonly Sheet[] {
  const read = (own?.sheets ?? []).filter(({ tables }) => tables.length > 0);
  return read.map(({ sheet }) => sheet);
}

/** Whether a sheet is sealed whole, so that its columns have no ids of their own. */
export function isWholeSheet(on: SealedOn): on is WholeSheet {
  return on === 'plan' || on.startsWith('own ');
}

/**
 * 整表各行 · The rows of a sheet: each filled one by its number among them, its cells by the number of their
 * column among the filled ones. Blank rows and columns in between make no difference.
 *
 * Of an office's own sheet merged areas are told too: what stands in their first cell counts for all of them.
 */
export function gridLines(
  sheet: Sheet,
  on: WholeSheet,
  textOf: (cell: StatedCell) => string,
): readonly GridLine[] {
  const columns = gridColumns(sheet);
  const rows = filledRows(sheet, columns);
  const merged = on === 'plan' ? noAreas : mergedIn(sheet, { rows, columns });
  return rows.map((row, at) => {
    const cells = columns.map(({ spec, column }) => {
      const raw = valueAt(sheet, row, column);
      return textOf({ sheet, row, column, raw, spec, unit: '' });
    });
    const areas = columns.map(({ spec, column }) => merged(row, column, spec.id));
    const key = String(at + 1);
    return { on, key, row, text: lineOf(on, [`row=${key}`, ...cells, ...areas]) };
  });
}

/** The filled columns of a sheet, each under the id that its cells are sealed by. */
export function gridColumns(
  sheet: Sheet,
): readonly { readonly spec: ColumnSpec; readonly column: number }[] {
  const filled = sheet.columns.flatMap((each, at) =>
    each?.values.some((value) => value !== undefined && value !== null) ? [at + 1] : [],
  );
  return filled.map((place, at) => {
    const id = `c${at + 1}`;
    return { spec: column(id, [id, id], { holds: 'text' }), column: place };
  });
}

type Filled = ReturnType<typeof gridColumns>;

function filledRows(sheet: Sheet, columns: Filled): readonly number[] {
  return Array.from({ length: sheet.lastRow }, (_, at) => at + 1).filter((row) =>
    columns.some(({ column: each }) => valueAt(sheet, row, each) !== null),
  );
}

/** The cell of a line that tells how many filled rows and columns the area that begins at a place goes over. */
type Merged = (row: number, column: number, id: string) => string;

const noAreas: Merged = () => '';

function mergedIn(
  { merges }: Sheet,
  filled: { readonly rows: readonly number[]; readonly columns: Filled },
): Merged {
  const areas = new Map(merges.map((area) => [`${area.top} ${area.left}`, area]));
  const sizeOf = ({ top, bottom, left, right }: Area) => {
    const rows = filled.rows.filter((row) => row >= top && row <= bottom).length;
    const columns = filled.columns.filter(({ column: at }) => at >= left && at <= right).length;
    return { rows, columns };
  };
  return (row, column, id) => {
    const area = areas.get(`${row} ${column}`);
    if (!area) return '';
    const { rows, columns } = sizeOf(area);
    return rows * columns > 1 ? `${id}.merged=${rows}x${columns}` : '';
  };
}
