import { contract, type ColumnSpec } from '../../contract/index.js';
import { onceForEach, type Column, type Place } from '../../model/index.js';
import { namedColumns, type Aliases, type Table } from '../../tables/index.js';

/** 栏目名的位置 · A cell that holds the name of a column, whether or not it is read as a header. */
export interface NamedPlace extends Place {
  readonly text: string;
  /** The id of the column. */
  readonly name: string;
}

/** The column that a text names. */
type NameOf = (text: string) => string | undefined;

/** Every cell of the sheet of a table that names one of its columns, column by column. */
export const namedPlaces = onceForEach((aliases: Aliases) =>
  onceForEach((table: Table): readonly NamedPlace[] => {
    const nameOf = namedColumns(aliases)(table.id);
    const [sheet] = table.sheets;
    const nameless = namelessBelow(table, nameOf);
    return sheet.columns.flatMap((column, at) => {
      const { values = [] } = column ?? {};
      const end = nameless.has(at + 1) ? table.headerRow + 1 : values.length;
      return namesIn(values, { column: at + 1, end }, nameOf);
    });
  }),
);

/**
 * The columns of which no cell below the headers names a column, as their entries tell.
 *
 * Of a column that holds results some cells are no entries; and below a second header row, or in
 * rows that were made out of another table, entries may come of other columns.
 */
function namelessBelow(table: Table, nameOf: NameOf): ReadonlySet<number> {
  const { id, columns, headerRow, headerRows, isDerived } = table;
  if (headerRows.some((row) => row > headerRow) || isDerived) return new Set();
  const specs: readonly ColumnSpec[] = contract[id].columns;
  const nameless = specs.filter(
    (spec) => spec.holds !== 'computed' && !namesColumn(spec, table, nameOf),
  );
  return new Set(nameless.flatMap((spec) => columns.get(spec.id) ?? []));
}

function namesColumn({ id }: ColumnSpec, { entries }: Table, nameOf: NameOf): boolean {
  const all = entries.get(id) ?? [];
  return all.some(({ raw }) => typeof raw === 'string' && nameOf(raw) !== undefined);
}

/** The names in a column of a sheet, down to a row; most columns have only their header. */
function namesIn(
  values: Column['values'],
  { column, end }: { readonly column: number; readonly end: number },
  nameOf: NameOf,
): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  let nameless: unknown;
  for (let row = 1; row < Math.min(end, values.length); row += 1) {
    const text = values[row];
    if (typeof text !== 'string' || text === nameless) continue;
    const name = nameOf(text);
    if (name === undefined) nameless = text;
    else found.push({ row, column, text, name });
  }
  return found;
}
