import { isUnreadable, type Bilingual } from '../model/index.js';
import type { Goal, Submission } from '../submission/index.js';
import { fail, undecided, type Rule, type Spot } from './rule.js';

type Facts = { readonly indicator: string; readonly name: Bilingual };

/** 缺少指标 · An indicator of the plan that holds at this level has no row in 指标. */
export const missingIndicator: Rule<'missing-indicator', Facts> = {
  id: 'missing-indicator',
  group: 'within-sheet',
  severity: 'error',
  isFixable: false,
  *check(submission) {
    const { plan, unit, tables } = submission;
    const { indicators: table } = tables;
    if (!plan || !unit || !table?.columns.has('indicatorCode')) return;
    const listed = new Set(submission.goals.map(({ indicator }) => indicator?.id));
    const isOpen = submission.goals.some(isUnread);
    const severity = unit.code === plan.region ? 'error' : 'verify';
    for (const { id, name, levels, target } of plan.indicators) {
      if (target.kind === 'monitor' || !levels.includes(unit.level) || listed.has(id)) continue;
      if (isOthers(id, submission)) continue;
      const spot = spotOf(id, submission);
      if (isOpen) yield undecided(spot, 'unreadable');
      else yield fail(spot, { indicator: id, name }, { severity });
    }
  },
};

/** A row whose code is a cell that cannot be read may be that of any indicator. */
function isUnread({ row }: Goal): boolean {
  return isUnreadable(row.cells.indicatorCode.raw);
}

/** Whether the plan hands the indicator down to others and not to this unit. */
function isOthers(id: string, { plan, unit }: Submission): boolean {
  if (!plan?.lines || !unit || unit.code === plan.region) return false;
  const units = plan.lines.filter(({ indicator }) => indicator === id);
  return units.length > 0 && !units.some(({ region }) => region === unit.code);
}

/** The sheet as a whole; the key tells one missing indicator from another. */
function spotOf(key: string, { tables }: Submission): Spot {
  return { sheet: tables.indicators?.sheets[0].name ?? '', key };
}
