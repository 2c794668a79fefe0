import { completion as completionOf } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { amounts } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 增量完成率 · Share of the planned change achieved so far, as a fraction. */
export const planCompletion = perCell({
  id: 'COMPLETION',
  parameters: amounts,
  answer: (values) => orNone(completionOf(values), 'no-change'),
  twin: (args) => {
    const [base = '', current = '', target = ''] = terms(args);
    const share = `(${current}-${base})/(${target}-${base})`;
    return ofNumbers([base, current, target], noneIf(`${target}=${base}`, share));
  },
  examples: [
    { args: [60, 63, 65], result: 0.6 },
    { args: [40, 34, 30], result: 0.6 },
    { args: [65, 66, 65], result: { error: '#N/A' } },
  ],
});
