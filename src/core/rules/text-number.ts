import { contract } from '../contract/index.js';
import { readNumber } from '../entries/index.js';
import { address } from '../model/index.js';
import type { Fix } from '../model/index.js';
import { entryOf } from '../submission/index.js';
import type { Row, Table } from '../submission/index.js';
import { atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly found: string; readonly meaning: number | null };

/** 文本型数字 · Text stands where a number belongs. */
export const textNumber: Rule<'text-number', Facts> = {
  id: 'text-number',
  group: 'cell',
  severity: 'error',
  isFixable: true,
  *check({ tables }) {
    for (const table of Object.values(tables)) yield* ofTable(table);
  },
};

function* ofTable({ id, rows }: Table): Iterable<Answer<Facts>> {
  const columns = contract[id].columns.filter(
    ({ holds }) => holds === 'number' || holds === 'count',
  );
  for (const row of rows) {
    for (const column of columns) yield* judge(row, column.id);
  }
}

function* judge(row: Row, field: string): Iterable<Answer<Facts>> {
  const { state, raw } = entryOf(row, field) ?? {};
  if (state !== 'unreadable' || typeof raw !== 'string') return;
  const spot = atField(row, field);
  const number = readNumber(raw);
  const facts = { found: raw, meaning: number?.value ?? null };
  if (!number?.isPlain) return yield fail(spot, facts);
  const cell = address({ row: row.row, column: spot.column ?? 0 });
  const fix: Fix = { sheet: row.sheet.name, cell, before: raw, after: { value: number.value } };
  yield fail(spot, facts, { fix });
}
