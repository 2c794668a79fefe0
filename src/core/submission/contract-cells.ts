import { contract } from '../contract/index.js';
import type { ColumnSpec, SheetId } from '../contract/index.js';
import { onceForEach } from '../model/index.js';
import type { Sheet } from '../model/index.js';
import type { Cover } from './cover.js';
import { isMisread } from './entry.js';
import type { Entry } from './entry.js';
import type { Submission } from './submission.js';
import { entryOf } from './table.js';
import type { Row, Table } from './table.js';

/** 约定的单元格 · A cell that the contract reads, on the cover or in a row of a table. */
export interface ContractCell {
  readonly on: SheetId;
  readonly spec: ColumnSpec;
  readonly entry: Entry<unknown>;
  readonly sheet: Sheet;
  readonly row: number;
  /** The key of its row; the cover has none. */
  readonly key?: string;
}

/** The cells of the columns that are asked for, sheet by sheet and row by row; missing columns have none. */
export function* contractCells(
  { cover, tables }: Submission,
  isAskedColumn: AskedColumn,
  isAsked: AskedEntry = () => true,
): Iterable<ContractCell> {
  if (cover) {
    const specs = contract.cover.columns.filter((spec) => isAskedColumn(spec, cover.sheet));
    yield* ofCover(cover, specs, isAsked);
  }
  for (const table of Object.values(tables)) {
    const columns: readonly ColumnSpec[] = contract[table.id].columns;
    const specs = columns.filter((spec) => isAskedColumn(spec, table.sheet));
    yield* ofTable(table, specs, isAsked);
  }
}

/** Every cell that its column cannot be read as, error values among them; few workbooks have any. */
export const unreadableCells = onceForEach((submission: Submission): readonly ContractCell[] => [
  ...contractCells(
    submission,
    () => true,
    ({ state }) => state === 'unreadable',
  ),
]);

/** Those of the columns that are asked for that hold no error value either. */
export function misreadCells(
  submission: Submission,
  isAskedColumn: (spec: ColumnSpec) => boolean,
): readonly ContractCell[] {
  return unreadableCells(submission).filter(
    ({ spec, entry }) => isAskedColumn(spec) && isMisread(entry),
  );
}

type AskedColumn = (spec: ColumnSpec, sheet: Sheet) => boolean;
type AskedEntry = (entry: Entry<unknown>) => boolean;

function* ofCover(
  { sheet, cells }: Cover,
  specs: (typeof contract)['cover']['columns'][number][],
  isAsked: AskedEntry,
): Iterable<ContractCell> {
  for (const spec of specs) {
    const { row, ...entry } = cells[spec.id];
    if (row > 0 && isAsked(entry)) yield { on: 'cover', spec, entry, sheet, row };
  }
}

function* ofTable(
  { rows }: Table,
  specs: readonly ColumnSpec[],
  isAsked: AskedEntry,
): Iterable<ContractCell> {
  for (const row of rows) yield* ofRow(row, specs, isAsked);
}

function* ofRow(
  row: Row,
  specs: readonly ColumnSpec[],
  isAsked: AskedEntry,
): Iterable<ContractCell> {
  const { sheetId: on, sheet, row: number, key } = row;
  for (const spec of specs) {
    const entry = entryOf(row, spec.id);
    if (entry?.column && isAsked(entry)) yield { on, spec, entry, sheet, row: number, key };
  }
}
