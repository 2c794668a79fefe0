import { needed } from './arguments/parameter.js';
import { findStated, namesOtherPlan } from './arguments/find-stated.js';
import { isFunctionError, unavailable } from './arguments/outcome.js';
import { statedAmount } from './arguments/stated-amount.js';
import { perCell } from './per-cell.js';

/** 目标值 · The target that a plan states for an indicator, a percent as a fraction. */
export const planTarget = perCell({
  id: 'TARGET',
  parameters: [needed('plan', 'text'), needed('indicator', 'text')],
  answer: (values, { catalogue }) => {
    const stated = findStated(catalogue, values);
    if (isFunctionError(stated)) return stated;
    const { value } = stated.target;
    return value === undefined ? unavailable('no-target') : statedAmount(stated, value);
  },
  needsPlans: namesOtherPlan,
  examples: [
    { args: ['wuhan-2022', 'street-stations'], result: 140 },
    { args: ['wuhan-2022', 'social-workers'], result: { error: '#N/A' } },
  ],
});
