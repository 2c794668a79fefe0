import {
  labelledRows,
  rowsSaid,
  type KeptRows,
  type KeptTable,
  type LabelledRows,
} from '../../core/layouts/index.js';
import type { RowChoice } from '../../messages/pane.js';
import type { SheetShown, TableShown } from '../worker/tables-shown.js';
import type { Drafts } from './state.js';
import { asDrafted, withDraft } from './table-drafts.js';

/** A row of a sheet, and the table that is shown. */
export interface RowPlace {
  readonly sheet: SheetShown;
  readonly table: TableShown | undefined;
  readonly row: number;
}

/** What is kept of rows by their texts, where a choice is of that kind. */
const marked: Readonly<Partial<Record<RowChoice, keyof KeptRows>>> = {
  ...{ header: 'header', first: 'data', note: 'note' },
};

/** What is kept of rows by their labels, where a choice is of that kind. */
const labelled: Readonly<Partial<Record<RowChoice, keyof LabelledRows>>> = {
  ...{ total: 'totals', moved: 'moved', 'left-out': 'leftOut' },
};

/** 更正一行 · The drafts with a row that is something else, by its texts or, below a header, by its label. */
export function withRow(drafts: Drafts, place: RowPlace, choice: RowChoice): Drafts {
  const { sheet, table, row } = place;
  const mark = sheet.marks[row - 1] ?? '';
  const label = sheet.labels[row - 1] ?? '';
  const { kept: before } = table ? asDrafted(table, drafts) : {};
  const kept = before && label !== '' ? withLabel(before, label, choice) : undefined;
  const tables = kept ? withDraft(drafts.tables, kept) : drafts.tables;
  const isHeader = sheet.kinds[row - 1] === 'header';
  const kind = choice === 'read' && isHeader ? 'data' : marked[choice];
  const rows = withMark(drafts.rows ?? {}, mark, kind);
  const above = choice === 'first' ? markAbove(place) : undefined;
  const all = above === undefined ? rows : withMark(rows, above, 'header');
  const { names } = drafts;
  const said = rowsSaid([{ version: 1, tables: [], rows: all }]);
  return { tables, ...said, ...(names ? { names } : {}) };
}

function withLabel(table: KeptTable, label: string, choice: RowChoice): KeptTable {
  const { leftOut = [], totals = [], moved = [], ...kept } = table;
  const chosen = labelled[choice];
  const put = (kind: keyof LabelledRows, labels: readonly string[]) => {
    const others = labels.filter((each) => each !== label);
    return { [kind]: chosen === kind ? [...others, label] : others };
  };
  const all = { ...put('leftOut', leftOut), ...put('totals', totals), ...put('moved', moved) };
  return { ...kept, ...labelledRows(all) };
}

function withMark(rows: KeptRows, mark: string, kind: keyof KeptRows | undefined): KeptRows {
  const put = (each: keyof KeptRows) => {
    const others = (rows[each] ?? []).filter((other) => other !== mark);
    return { [each]: each === kind ? [...others, mark] : others };
  };
  return { ...put('header'), ...put('data'), ...put('note') };
}

/** Where no header stands right above, the nearest row with texts is one. */
function markAbove({ sheet: { kinds, marks }, row }: RowPlace): string | undefined {
  for (let above = row - 1; above > 0; above -= 1) {
    const mark = marks[above - 1] ?? '';
    if (mark !== '') return kinds[above - 1] === 'header' ? undefined : mark;
  }
  return undefined;
}
