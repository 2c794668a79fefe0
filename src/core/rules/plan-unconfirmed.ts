import { atCover, fail, type Rule } from './rule.js';

type Facts = { readonly plan: string; readonly sheet: string };

/** 按所附规划评价 · Nobody but the workbook itself knows the plan by which it is judged. */
export const planUnconfirmed: Rule<'plan-unconfirmed', Facts> = {
  id: 'plan-unconfirmed',
  group: 'structure',
  severity: 'note',
  isFixable: false,
  *check({ cover, plan, carried }) {
    if (!plan || carried?.standing !== 'judges' || carried.plan?.id !== plan.id) return;
    const facts = { plan: plan.id, sheet: carried.sheet };
    yield fail(cover ? atCover(cover, 'planCode') : { sheet: carried.sheet }, facts);
  },
};
