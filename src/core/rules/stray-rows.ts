import type { SheetId } from '../contract/index.js';
import { keyedTotals } from './evidence/keyed-totals.js';
import { valueAt } from '../model/index.js';
import { keyColumns, type StrayRows, type Table } from '../tables/index.js';
import { atField, fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly on: SheetId;
  /** Their first and last row, and how many of them hold anything. */
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** The columns by which a row says what it answers. */
  readonly keys: readonly string[];
  /** Whether it is the totals row of a table of Excel, in which an entry was typed. */
  readonly isTotalsRow: boolean;
};

/** 成片散行 · Rows that are not read as entries: many of which none says what it answers, or an entry in a row of totals. */
export const strayRows: Rule<'stray-rows', Facts> = {
  id: 'stray-rows',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const table of Object.values(tables) as readonly Table[]) {
      const keys = keysOf(table.id);
      for (const each of table.strays)
        yield fail(atField(each.first, keys[0] ?? ''), factsOf(each, keys));
      for (const row of keyedTotals(table)) yield inTotalsRow(table, row, keys);
    }
  },
};

function inTotalsRow(
  { id, sheets: [sheet], columns }: Table,
  row: number,
  keys: readonly string[],
): Answer<Facts> {
  const [field = ''] = keys;
  const column = columns.get(field) ?? 1;
  const spot = { sheet: sheet.name, row, column, field, value: valueAt(sheet, row, column) };
  return fail(spot, { on: id, first: row, last: row, rows: 1, keys, isTotalsRow: true });
}

function keysOf(id: SheetId): readonly string[] {
  const keys = keyColumns(id).filter(({ isAlwaysAnswered }) => isAlwaysAnswered);
  return keys.map((key) => key.id);
}

function factsOf({ first, last, count }: StrayRows, keys: readonly string[]): Facts {
  return { on: first.sheetId, first: first.row, last, rows: count, keys, isTotalsRow: false };
}
