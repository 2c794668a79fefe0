import type { ColumnSpec } from '../contract/index.js';
import { periodText } from '../model/index.js';
import { repeatsKeys } from './evidence/repeats-keys.js';
import { sameDayFigures, type SameDayFigures } from './evidence/same-day-figures.js';
import { entryOf, keyColumns, rowKey, type Row, type Table } from '../tables/index.js';
import { at, atField, fail, whereOf, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly key: string;
  readonly first: number;
  /** The period of the row before, where it is the same day by another name. */
  readonly sameDay: string | null;
};

const unkeyed = new Set(['explanations', 'approvals', 'stations']);

/** 重复行 · Two rows answer the same question, or contradict each other on a day that has several names. */
export const duplicateRow: Rule<'duplicate-row', Facts> = {
  id: 'duplicate-row',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const table of Object.values(submission.tables)) {
      if (!unkeyed.has(table.id)) yield* ofTable(table);
    }
    for (const figures of sameDayFigures(submission)) yield contradicting(figures);
  },
};

function* ofTable(table: Table): Iterable<Answer<Facts>> {
  const { id } = table;
  if (!repeatsKeys(table)) return;
  const keys = keyColumns(id);
  const first = new Map<string, Row>();
  for (const row of table.rows) {
    if (!isKeyed(row, keys)) continue;
    const key = rowKey(row);
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    else yield repeated(row, { earlier, field: keys[0]?.id ?? '' });
  }
}

/** A row says what it answers where its key is read in full; only what may stay blank may be blank. */
function isKeyed(row: Row, keys: readonly ColumnSpec[]): boolean {
  return keys.every(({ id, isAlwaysAnswered }) => {
    const state = entryOf(row, id)?.state;
    return state === 'value' || (state === 'blank' && !isAlwaysAnswered);
  });
}

function repeated(
  row: Row,
  { earlier, field }: { readonly earlier: Row; readonly field: string },
): Answer<Facts> {
  const spot = atField(row, field);
  const related = [whereOf(atField(earlier, field))];
  return fail(spot, { key: rowKey(row), first: earlier.row, sameDay: null }, { related });
}

function contradicting({ later, earlier, isOpen }: SameDayFigures): Answer<Facts> {
  const [{ row }, { row: before }] = [later.observation, earlier.observation];
  const facts = { key: rowKey(row), first: before.row, sameDay: periodText(earlier.period) };
  const related = [whereOf(at(before, 'period'))];
  return fail(at(row, 'period'), facts, isOpen ? { severity: 'verify', related } : { related });
}
