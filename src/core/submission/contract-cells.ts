import { contract, type ColumnId, type ColumnSpec, type SheetId } from '../contract/index.js';
import { onceForEach, type Sheet } from '../model/index.js';
import {
  entryOf,
  isMisread,
  placeOf,
  rowKey,
  rowsWhere,
  type CellPlace,
  type Cover,
  type Entry,
  type Table,
} from '../tables/index.js';
import type { Submission } from './submission.js';

/** 约定的单元格 · A cell that the contract reads, on the cover or in a row of a table. */
export interface ContractCell {
  readonly on: SheetId;
  readonly spec: ColumnSpec;
  readonly entry: Entry<unknown>;
  readonly place: CellPlace;
  /** The key of its row; the cover has none. */
  readonly key?: string;
}

/** Which columns are asked for: by what the contract says of them and the sheet that they stand in. */
export type AskedColumn = (spec: ColumnSpec, sheet: Sheet) => boolean;

/** Which of their cells are asked for. */
export type AskedEntry = (entry: Entry<unknown>, spec: ColumnSpec) => boolean;

/** The cells that are asked for, sheet by sheet and row by row; missing columns have none. */
export function contractCells(
  { cover, tables }: Submission,
  isAskedColumn: AskedColumn,
  isAsked: AskedEntry,
): readonly ContractCell[] {
  const found = cover ? ofCover(cover, isAskedColumn, isAsked) : [];
  for (const table of Object.values(tables)) {
    const cells = ofTable(table, isAskedColumn, isAsked);
    for (const cell of cells) found.push(cell);
  }
  return found;
}

/** Every cell that its column cannot be read as, error values among them; few workbooks have any. */
export const unreadableCells = onceForEach((submission: Submission): readonly ContractCell[] =>
  contractCells(
    submission,
    () => true,
    ({ state }) => state === 'unreadable',
  ),
);

/** Those of the columns that are asked for that hold no error value either. */
export function misreadCells(
  submission: Submission,
  isAskedColumn: (spec: ColumnSpec) => boolean,
): readonly ContractCell[] {
  const inWords = rowsInWords(submission);
  return unreadableCells(submission).filter(
    ({ on, spec, entry, place }) =>
      isAskedColumn(spec) &&
      isMisread(entry) &&
      !(on === 'indicators' && spec.id === 'currentValue' && inWords.has(place.row)),
  );
}

/** The rows of 指标 whose target is in words, and whose current value is a word. */
const rowsInWords = onceForEach(
  ({ goals }: Submission): ReadonlySet<number> =>
    new Set(goals.filter(({ kind }) => kind === 'words').map(({ row }) => row.row)),
);

function ofCover(
  { sheet, cells }: Cover,
  isAskedColumn: AskedColumn,
  isAsked: AskedEntry,
): ContractCell[] {
  return contract.cover.columns.flatMap((spec): ContractCell[] => {
    const { row, ...entry } = cells[spec.id];
    const place = { sheet, row, column: entry.column };
    const isFound = row > 0 && isAskedColumn(spec, sheet);
    return isFound && isAsked(entry, spec) ? [{ on: 'cover', spec, entry, place }] : [];
  });
}

/** Looks down one column after the other and tells what it finds row by row. */
function ofTable(table: Table, isAskedColumn: AskedColumn, isAsked: AskedEntry): ContractCell[] {
  const { id: on } = table;
  const [sheet] = table.sheets;
  const columns: readonly ColumnSpec[] = contract[on].columns;
  const found = columns.flatMap((spec) => {
    const rows = isAskedColumn(spec, sheet)
      ? rowsWhere(table, spec.id as ColumnId<SheetId>, (entry) => isAsked(entry, spec))
      : [];
    return rows.flatMap((row): readonly ContractCell[] => {
      const entry = entryOf(row, spec.id);
      const place = placeOf(row, spec.id);
      return entry && place ? [{ on, spec, entry, place, key: rowKey(row) }] : [];
    });
  });
  return found.sort((one, other) => one.place.row - other.place.row);
}
