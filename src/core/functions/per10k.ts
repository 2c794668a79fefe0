import { quotient } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 每万人拥有量 · Persons or places per 10,000 residents. */
export const planPer10k = perCell({
  id: 'PER10K',
  parameters: [needed('count', 'number'), needed('residents', 'number')],
  answer: ({ count, residents }) => {
    const rate = quotient({ numerator: count, denominator: residents, factor: 10_000 });
    return orNone(rate, 'not-positive', 'residents');
  },
  twin: (args) => {
    const [count = '', residents = ''] = terms(args);
    return ofNumbers([count, residents], noneIf(`${residents}<=0`, `${count}*10000/${residents}`));
  },
  examples: [
    { args: [45, 25000], result: 18 },
    { args: [45, 0], result: { error: '#N/A' } },
  ],
});
