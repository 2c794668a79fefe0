import type { LeftOut, LeftReason } from '../adoption/index.js';
import {
  address,
  valueAt,
  type Place,
  type Severity,
  type Sheet,
  type Where,
} from '../model/index.js';
import { leftOutByReason, leftOutKey } from './evidence/figures-left-out.js';
import { fail, type Answer, type Rule } from './rule.js';

type Facts = {
  readonly left: LeftReason;
  /** How many cells are left out for this reason. */
  readonly cells: number;
};

/** What the plan does not ask for, or asks for elsewhere; everything else is a figure that is missing. */
const unasked: ReadonlySet<LeftReason['id']> = new Set<LeftReason['id']>([
  'indicator-unknown',
  'indicator-set-aside',
  'region-set-aside',
  'indicator-not-reported',
  'role',
  'after-cut-off',
  'before-base',
  'part-of-year',
  'target-elsewhere',
  'target-unasked',
  'no-ratio',
]);

const mostRelated = 20;

/** 未取用的数据 · Figures of the office's own table that are not judged, reason by reason. */
export const figureLeftOut: Rule<'figure-left-out', Facts> = {
  id: 'figure-left-out',
  group: 'structure',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    for (const some of leftOutByReason(submission)) {
      const [first] = some;
      if (first) yield answerOf(some, first, submission.stored.sheets);
    }
  },
};

function answerOf(
  some: readonly LeftOut[],
  { sheet, area, reason }: LeftOut,
  sheets: readonly Sheet[],
): Answer<Facts> {
  const spot = { sheet, row: area.top, column: area.left };
  const key = leftOutKey({ area, reason });
  const facts = { left: reason, cells: some.length };
  const related = some.slice(1, mostRelated + 1).map(whereOf);
  return fail({ ...spot, key, value: valueIn(sheets, spot) }, facts, {
    severity: severityOf(reason),
    ...(related.length > 0 ? { related } : {}),
  });
}

function whereOf({ sheet, area }: LeftOut): Where {
  return { sheet, cell: address({ row: area.top, column: area.left }) };
}

function severityOf(reason: LeftReason): Severity {
  const isList = reason.id === 'unread' && ['list', 'no-header'].includes(reason.refusal);
  return isList || unasked.has(reason.id) ? 'note' : 'verify';
}

function valueIn(
  sheets: readonly Sheet[],
  { sheet, row, column }: { readonly sheet: string } & Place,
) {
  const found = sheets.find(({ name }) => name === sheet);
  return found ? valueAt(found, row, column) : null;
}
