import { onceForEach, type Column, type Place } from '../../model/index.js';
import { namedColumns, type Aliases, type Table } from '../../tables/index.js';

/** 栏目名的位置 · A cell that holds the name of a column, whether or not it is read as a header. */
export interface NamedPlace extends Place {
  readonly text: string;
  /** The id of the column. */
  readonly name: string;
}

/** Every cell of the sheet of a table that names one of its columns, column by column. */
export const namedPlaces = onceForEach((aliases: Aliases) =>
  onceForEach(({ id, sheets: [sheet] }: Table): readonly NamedPlace[] => {
    const nameOf = namedColumns(aliases)(id);
    return sheet.columns.flatMap((column, at) => namesIn(column, at + 1, nameOf));
  }),
);

/** The names in a column of a sheet; most columns have only their header. */
function namesIn(
  of: Column | undefined,
  column: number,
  nameOf: (text: string) => string | undefined,
): readonly NamedPlace[] {
  const { values = [] } = of ?? {};
  const found: NamedPlace[] = [];
  let nameless: unknown;
  for (let row = 1; row < values.length; row += 1) {
    const text = values[row];
    if (typeof text !== 'string' || text === nameless) continue;
    const name = nameOf(text);
    if (name === undefined) nameless = text;
    else found.push({ row, column, text, name });
  }
  return found;
}
