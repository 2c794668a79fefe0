import type { Indicator } from '../catalogue/index.js';
import { needed } from './arguments/parameter.js';
import { findStated, namesOtherPlan } from './arguments/find-stated.js';
import { isFunctionError, unavailable } from './arguments/outcome.js';
import { statedAmount } from './arguments/stated-amount.js';
import type { Field } from './arguments/words.js';
import { perCell } from './per-cell.js';

function amountOf(indicator: Indicator, amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : statedAmount(indicator, amount);
}

const fields: Readonly<Record<Field, (indicator: Indicator) => string | number | undefined>> = {
  name: ({ name }) => name['zh-CN'],
  'english-name': ({ name }) => name['en-US'],
  unit: ({ unit }) => unit,
  status: ({ status }) => status,
  kind: ({ target }) => target.kind,
  'base-year': ({ target }) => target.baseYear,
  base: (indicator) => amountOf(indicator, indicator.target.base?.value),
  'target-year': ({ target }) => target.targetYear,
  target: (indicator) => amountOf(indicator, indicator.target.value),
  upper: (indicator) => amountOf(indicator, indicator.target.upper),
};

/** 指标信息 · What a plan states of an indicator: name, unit, base, target and the like. */
export const planIndicator = perCell({
  id: 'INDICATOR',
  parameters: [needed('plan', 'text'), needed('indicator', 'text'), needed('field', 'field')],
  answer: (values, { catalogue }) => {
    const stated = findStated(catalogue, values);
    if (isFunctionError(stated)) return stated;
    return fields[values.field](stated) ?? unavailable('not-stated', { field: values.field });
  },
  needsPlans: namesOtherPlan,
  wordListAt: () => 'stated',
  examples: [
    { args: ['wuhan-2022', 'street-stations', 'base'], result: 110 },
    { args: ['wuhan-2022', 'street-stations', '单位'], result: '个' },
    { args: ['wuhan-2022', 'demonstration-points', 'kind'], result: 'annual' },
  ],
});
