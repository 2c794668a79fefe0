import type { Adjustment } from '../catalogue/index.js';
import { isoDay } from '../model/index.js';
import type { Submission } from '../submission/index.js';
import { isPrintedTarget } from './evidence/plan-target.js';
import { at, atCover, fail, whereOf, type Rule } from './rule.js';

type Facts = {
  /** What was adjusted last: the day, and the document where one is stated. */
  readonly from: string;
  readonly document: string | null;
  /** How many rows keep the target of before. */
  readonly rows: number;
  /** Whether the plan that the workbook carries is that of before. */
  readonly isCarried: boolean;
};

/** 按调整前规划填报 · The workbook keeps or carries the plan as it was before an adjustment in force. */
export const earlierPlan: Rule<'earlier-plan', Facts> = {
  id: 'earlier-plan',
  group: 'within-sheet',
  severity: 'verify',
  isFixable: false,
  *check(submission) {
    const { cover, carried } = submission;
    const rows = submission.goals.filter(isPrintedTarget).map(({ row }) => at(row, 'targetValue'));
    const last = lastAdjustment(submission);
    const isCarried = carried?.standing === 'earlier';
    if (!last || (rows.length === 0 && !isCarried)) return;
    const { from, document = null } = last;
    const facts = { from: isoDay(from), document, rows: rows.length, isCarried };
    const spot = cover ? atCover(cover, 'planCode') : (rows[0] ?? {});
    yield fail(spot, facts, rows.length > 0 ? { related: rows.map(whereOf) } : {});
  },
};

/** The latest change that is in force at the cut-off date. */
function lastAdjustment({ plan, asOf }: Submission): Adjustment | undefined {
  const day = asOf && isoDay(asOf);
  return plan?.adjustments?.findLast(({ from }) => day !== undefined && isoDay(from) <= day);
}
