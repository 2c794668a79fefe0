import { isDeclared, rawText } from '../tables/index.js';
import { atCover, fail, undecided, type Rule } from './rule.js';

type Facts = { readonly found: string; readonly plans: readonly string[] };

/** 规划代码无法识别 · The cover names a plan that the catalogue does not have. */
export const unknownPlan: Rule<'unknown-plan', Facts> = {
  id: 'unknown-plan',
  group: 'cell',
  severity: 'error',
  isFixable: false,
  *check({ cover, plan, catalogue }) {
    if (!cover || plan) return;
    const { state, raw } = cover.cells.planCode;
    const spot = atCover(cover, 'planCode');
    if (isDeclared(state)) yield undecided(spot, state);
    if (state !== 'value') return;
    const plans = catalogue.plans.map(({ id }) => id);
    yield fail(spot, { found: rawText(raw), plans });
  },
};
