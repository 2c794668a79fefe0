import type { ColumnSpec } from '../contract/index.js';
import { isDateFormat, periodFault, type PeriodFault } from '../entries/index.js';
import { formatAt, type DateSystem } from '../model/index.js';
import { misreadCells, type ContractCell } from '../submission/index.js';
import { rawText } from '../tables/index.js';
import { atCell, fail, type Rule } from './rule.js';

type Facts = {
  readonly found: string;
  readonly expects: 'period' | 'year' | 'day';
  /** Why it names no period; null where no reason is known. */
  readonly why: PeriodFault | null;
};

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
      const why = faultOf(cell, submission.workbook.dateSystem);
      yield fail(atCell(cell), { found: rawText(entry.raw), expects, why });
    }
  },
};

function faultOf({ spec, entry, place }: ContractCell, dateSystem: DateSystem) {
  if (spec.holds !== 'period') return null;
  const isDated = isDateFormat(formatAt(place.sheet, place));
  return periodFault(entry.raw, { dateSystem, isDateFormat: isDated }) ?? null;
}

function isTime({ holds }: ColumnSpec): boolean {
  return holds === 'period' || holds === 'year' || holds === 'day';
}
