import { isReportingYear } from '../catalogue/index.js';
import { isoDay } from '../model/index.js';
import { atCover, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly firstYear: number; readonly lastYear: number };

/** 截止日期超出规划期 · A cut-off date before the plan begins, or more than a year after its end. */
export const cutoffOutsidePlan: Rule<'cutoff-outside-plan', Facts> = {
  id: 'cutoff-outside-plan',
  group: 'rating',
  severity: 'error',
  isFixable: false,
  *check({ cover, plan }) {
    if (!cover || !plan) return;
    const { state, value } = cover.cells.asOf;
    const spot = atCover(cover, 'asOf');
    if (state === 'unavailable') yield undecided(spot, state);
    const { firstYear, lastYear } = plan;
    if (!value || isReportingYear(plan, value.year)) return;
    yield fail(spot, { found: isoDay(value), firstYear, lastYear });
  },
};
