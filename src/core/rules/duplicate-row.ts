import { contract } from '../contract/index.js';
import { address } from '../model/index.js';
import { entryOf } from '../submission/index.js';
import type { Row, Table } from '../submission/index.js';
import { atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly key: string; readonly first: number };

const unkeyed = new Set(['explanations', 'approvals', 'stations']);

/** 重复行 · Two rows answer the same question. */
export const duplicateRow: Rule<'duplicate-row', Facts> = {
  id: 'duplicate-row',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const table of Object.values(tables)) {
      if (!unkeyed.has(table.id)) yield* ofTable(table);
    }
  },
};

function* ofTable({ id, rows }: Table): Iterable<Answer<Facts>> {
  const [field] = contract[id].key;
  const first = new Map<string, Row>();
  for (const row of rows) {
    const earlier = first.get(row.key);
    if (!earlier) first.set(row.key, row);
    else if (isKeyed(row)) yield repeated(row, { earlier, field: field ?? '' });
  }
}

function isKeyed(row: Row): boolean {
  return contract[row.sheetId].key.some((key) => entryOf(row, key)?.state === 'value');
}

function repeated(
  row: Row,
  { earlier, field }: { readonly earlier: Row; readonly field: string },
): Answer<Facts> {
  const spot = atField(row, field);
  const cell = address({ row: earlier.row, column: spot.column ?? 1 });
  const related = [{ sheet: row.sheet.name, cell }];
  return fail(spot, { key: row.key, first: earlier.row }, { related });
}
