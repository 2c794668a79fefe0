import { entryOf, rawText, rowsOf } from '../submission/index.js';
import type { Row } from '../submission/index.js';
import { atField, fail } from './rule.js';
import type { Answer, Rule } from './rule.js';

type Facts = { readonly found: string };

/** 期间无法识别 · A period that is neither a year, half-year, quarter nor month. */
export const invalidPeriod: Rule<'invalid-period', Facts> = {
  id: 'invalid-period',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check({ tables }) {
    for (const row of rowsOf(tables, 'indicators')) yield* judge(row, 'currentPeriod');
    for (const row of rowsOf(tables, 'path', 'data', 'services')) yield* judge(row, 'period');
  },
};

function* judge(row: Row, field: string): Iterable<Answer<Facts>> {
  const entry = entryOf(row, field);
  if (entry?.state === 'unreadable') yield fail(atField(row, field), { found: rawText(entry.raw) });
}
