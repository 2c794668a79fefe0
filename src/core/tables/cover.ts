import { contract, type ColumnId, type ColumnSpec, type HoldsOf } from '../contract/index.js';
import { foldHeader } from '../entries/index.js';
import { valueAt, type Place, type Sheet } from '../model/index.js';
import type { Entry, EntryOf } from './entry.js';
import { headerIndex, type HeaderIndex } from './headers.js';
import { readEntryAt } from './read-entry.js';
import type { RepeatedHeader } from './table.js';
import type { TableContext } from './read-table.js';

/** One answer of the cover and the row that it stands in; row 0 where the label is missing. */
type CoverEntry<T> = T & { readonly row: number };

/** 封面 · The answers of the cover by column id. */
export interface Cover {
  readonly sheet: Sheet;
  readonly cells: {
    readonly [C in ColumnId<'cover'>]: CoverEntry<EntryOf<HoldsOf<'cover', C>>>;
  };
  readonly repeated: readonly RepeatedHeader[];
}

const searchedRows = 60;
const widestGap = 4;

/** Reads the labels of a cover, wherever they stand, and the value to the right of each. */
export function readCover(sheet: Sheet, context: TableContext): Cover {
  const labels = new Map<string, Place>();
  const repeated: RepeatedHeader[] = [];
  for (const { column, place } of findLabels(sheet, headerIndex('cover', context.aliases))) {
    const first = labels.get(column);
    if (first) repeated.push({ column, first, again: place });
    else labels.set(column, place);
  }
  return { sheet, cells: readAnswers(sheet, labels, context), repeated };
}

/** The labels of a cover that an index knows, in the order of their rows. */
export function* findLabels(sheet: Sheet, index: HeaderIndex) {
  const lastRow = Math.min(searchedRows, sheet.lastRow);
  for (let row = 1; row <= lastRow; row += 1) yield* labelsOfRow(sheet, row, index);
}

function* labelsOfRow(sheet: Sheet, row: number, index: HeaderIndex) {
  for (let column = 1; column <= sheet.columns.length; column += 1) {
    const value = valueAt(sheet, row, column);
    const label = typeof value === 'string' ? foldHeader(value).replace(/:$/, '') : '';
    const spec = index.get(label);
    if (spec) yield { column: spec.id, place: { row, column } };
  }
}

function readAnswers(
  sheet: Sheet,
  labels: ReadonlyMap<string, Place>,
  { dateSystem }: TableContext,
): Cover['cells'] {
  const cells: Record<string, CoverEntry<Entry<unknown>>> = {};
  for (const spec of contract.cover.columns as readonly ColumnSpec[]) {
    const label = labels.get(spec.id);
    const place = label ? answerPlace(sheet, label) : { row: 0, column: 0 };
    const { column, raw, state, value } = readEntryAt(sheet, place, { spec, dateSystem });
    cells[spec.id] = { column, raw, state, value, row: place.row };
  }
  return cells as Cover['cells'];
}

/** The first filled cell to the right of a label; the next cell where all are blank. */
export function answerPlace(sheet: Sheet, { row, column }: Place): Place {
  for (let right = column + 1; right <= column + widestGap; right += 1) {
    if (valueAt(sheet, row, right) !== null) return { row, column: right };
  }
  return { row, column: column + 1 };
}
