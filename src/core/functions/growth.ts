import { annualGrowth } from '../formulas/index.js';
import { unavailable } from './arguments/outcome.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 年均增速 · The growth a year from the base to the current value, as a fraction. */
export const planGrowth = perCell({
  id: 'GROWTH',
  parameters: [needed('base', 'number'), needed('current', 'number'), needed('years', 'number')],
  answer: (values) => {
    const wrong = values.base <= 0 ? 'base' : values.current <= 0 ? 'current' : 'years';
    return annualGrowth(values) ?? unavailable('not-positive', { argument: wrong });
  },
  twin: (args) => {
    const filled = terms(args);
    const [base = '', current = '', years = ''] = filled;
    const isNone = `OR(${base}<=0,${current}<=0,${years}<=0)`;
    return ofNumbers(filled, noneIf(isNone, `(${current}/${base})^(1/${years})-1`));
  },
  examples: [
    { args: [100, 161.051, 5], result: 0.1 },
    { args: [200, 50, 2], result: -0.5 },
    { args: [0, 50, 2], result: { error: '#N/A' } },
  ],
});
