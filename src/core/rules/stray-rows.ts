import type { SheetId } from '../contract/index.js';
import { keyColumns, type StrayRows, type Table } from '../tables/index.js';
import { atField, fail, type Rule } from './rule.js';

type Facts = {
  readonly on: SheetId;
  /** Their first and last row, and how many of them hold anything. */
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** The columns by which a row says what it answers. */
  readonly keys: readonly string[];
};

/** 成片散行 · Many rows one after the other of which none says what it answers: they are not read as entries. */
export const strayRows: Rule<'stray-rows', Facts> = {
  id: 'stray-rows',
  group: 'structure',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const { id, strays } of Object.values(tables) as readonly Table[]) {
      const keys = keysOf(id);
      for (const each of strays)
        yield fail(atField(each.first, keys[0] ?? ''), factsOf(each, keys));
    }
  },
};

function keysOf(id: SheetId): readonly string[] {
  const keys = keyColumns(id).filter(({ isAlwaysAnswered }) => isAlwaysAnswered);
  return keys.map((key) => key.id);
}

function factsOf({ first, last, count }: StrayRows, keys: readonly string[]): Facts {
  return { on: first.sheetId, first: first.row, last, rows: count, keys };
}
