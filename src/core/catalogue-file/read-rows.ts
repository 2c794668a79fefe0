import type { ColumnSpec } from '../contract/index.js';
import { contains, valueAt, type Bilingual, type Place, type Sheet } from '../model/index.js';
import { findHeaders, type Headers } from '../tables/index.js';
import { indexOf } from './columns.js';
import { rowReader, type ReadingContext, type RowReader } from './row-reader.js';

/** 规划的一部分 · A table of a plan: the rows of a sheet, and from which of them its header is looked for. */
export interface TableOfPlan {
  readonly sheet: Sheet;
  readonly from: number;
}

/** The rows of a table of a plan: its columns, and what is told of one without rows. */
export interface RowsOfPlan {
  readonly specs: readonly ColumnSpec[];
  readonly label?: Bilingual;
  /** The column whose merged cells hold for all of their rows. */
  readonly merged?: string;
}

/** 逐行 · A reader for every filled row below the header; columns that must be there and are not are told. */
export function readRows(
  { sheet, from }: TableOfPlan,
  { specs, label, merged }: RowsOfPlan,
  context: ReadingContext,
): readonly RowReader[] {
  const headers = findHeaders(sheet, indexOf(specs), from);
  const missing = specs.filter(({ id, isRequired }) => isRequired && !headers?.columns.has(id));
  for (const { name } of missing) {
    context.tell({ id: 'missing-header', sheet: sheet.name, label: name });
  }
  if (!headers || missing.length > 0) return [];
  const rows = filledRows(sheet, headers);
  if (rows.length === 0 && label) context.tell({ id: 'no-indicators', sheet: sheet.name, label });
  return rows.map((row) => {
    const placeOf = (id: string) => {
      const place = { row, column: headers.columns.get(id) ?? 0 };
      return id === merged ? firstOfMerged(sheet, place) : place;
    };
    return rowReader({ sheet, specs, placeOf }, context);
  });
}

function firstOfMerged({ merges }: Sheet, place: Place): Place {
  const area = merges.find((each) => contains(each, place));
  return area ? { row: area.top, column: area.left } : place;
}

/** The rows below the header in which some column of ours holds something. */
function filledRows(sheet: Sheet, { row: header, columns }: Headers): readonly number[] {
  const rows = Array.from({ length: sheet.lastRow - header }, (_, at) => header + 1 + at);
  return rows.filter((row) =>
    [...columns.values()].some((column) => valueAt(sheet, row, column) !== null),
  );
}
