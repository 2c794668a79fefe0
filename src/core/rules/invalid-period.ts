import type { ColumnSpec } from '../contract/index.js';
import { misreadCells, rawText } from '../submission/index.js';
import { atCell, fail } from './rule.js';
import type { Rule } from './rule.js';

type Facts = { readonly found: string; readonly expects: 'period' | 'year' | 'day' };

/** 时间无法识别 · A period, year or day that cannot be read, or can be read in two ways. */
export const invalidPeriod: Rule<'invalid-period', Facts> = {
  id: 'invalid-period',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    for (const cell of misreadCells(submission, isTime)) {
      const { entry, spec } = cell;
      const expects = spec.holds as Facts['expects'];
      yield fail(atCell(cell), { found: rawText(entry.raw), expects });
    }
  },
};

function isTime({ holds }: ColumnSpec): boolean {
  return holds === 'period' || holds === 'year' || holds === 'day';
}
