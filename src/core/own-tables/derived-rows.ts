import { contract, type ColumnSpec, type SheetId } from '../contract/index.js';
import { isAbsent, type Absence, type CellValue, type Figure, type Sheet } from '../model/index.js';
import {
  absentEntry,
  entryOf,
  type CellPlace,
  type Entry,
  type Row,
  type Table,
} from '../tables/index.js';

/** 派生的填报项 · What an entry says, and the cell that says it; none where the plan or the title does. */
export interface DerivedEntry {
  readonly entry: Entry<unknown>;
  readonly place?: CellPlace | undefined;
}

/** The entries of a row by column id. */
export type DerivedEntries = Readonly<Record<string, DerivedEntry | undefined>>;

/** An entry that holds a value; raw is what a cell of the contract would hold. */
export function givenEntry(value: unknown, raw: CellValue, place?: CellPlace): DerivedEntry {
  return { entry: { column: place?.column ?? 0, raw, state: 'value', value }, place };
}

const absenceSigns: ReadonlyMap<Absence, CellValue> = new Map([
  ['blank', null],
  ['inapplicable', '—'],
]);

/** An entry that holds a figure or says why it has none. */
export function ofFigure(figure: Figure, place?: CellPlace): DerivedEntry {
  if (!isAbsent(figure)) return givenEntry(figure.value, figure.value, place);
  const raw = absenceSigns.get(figure.absent) ?? '…';
  const column = place?.column ?? 0;
  return { entry: { column, raw, state: figure.absent, value: undefined }, place };
}

/** 派生行 · A row of the contract made of cells of another table; it stands where the first of them does. */
export function derivedRow<S extends SheetId>(
  sheetId: S,
  entries: DerivedEntries,
  { at, unit }: { readonly at: CellPlace; readonly unit: string },
): Row<S> {
  const columns: readonly ColumnSpec[] = contract[sheetId].columns;
  const cells = columns.map(({ id }) => [id, entries[id]?.entry ?? absentEntry] as const);
  const places = Object.entries(entries).flatMap(([id, entry]) =>
    entry?.place ? [[id, entry.place] as const] : [],
  );
  return {
    sheetId,
    sheet: at.sheet,
    row: at.row,
    unit,
    cells: Object.fromEntries(cells) as unknown as Row<S>['cells'],
    places: new Map(places),
  };
}

/** 派生表 · A table of the contract made of such rows; its columns are those that some row answers. */
export function derivedTable<S extends SheetId>(
  id: S,
  rows: readonly Row<S>[],
  { first, headerRow }: { readonly first: Sheet; readonly headerRow: number },
): Table<S> {
  const specs: readonly ColumnSpec[] = contract[id].columns;
  const all = specs.map(({ id: field }) => {
    return [field, rows.map((row) => entryOf(row, field) ?? absentEntry)] as const;
  });
  const answered = all.filter(([, entries]) => entries.some(({ state }) => state !== 'blank'));
  const columns = new Map(all);
  const others = new Set(rows.map(({ sheet }) => sheet).filter((sheet) => sheet !== first));
  return {
    id,
    sheets: [first, ...others],
    headerRow,
    headerRows: [headerRow],
    columns: new Map(answered.map(([field, entries]) => [field, entries[0]?.column ?? 0])),
    repeated: [],
    isDerived: true,
    size: rows.length,
    rows,
    column: (field) => columns.get(field) ?? rows.map(() => absentEntry),
    strays: [],
    entries: columns,
  };
}
