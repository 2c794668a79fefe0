import { fifteenDigits, inBand as inBandOf } from '../formulas/index.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { ofNumbers, terms } from './twins/native.js';

/** 区间内 · Whether a value lies within its band, both limits included. */
export const planInBand = perCell({
  id: 'INBAND',
  parameters: [needed('value', 'number'), needed('lower', 'number'), needed('upper', 'number')],
  answer: ({ value, lower, upper }) =>
    inBandOf({
      value: fifteenDigits(value),
      lower: fifteenDigits(lower),
      upper: fifteenDigits(upper),
    }),
  twin: (args) => {
    const [value = '', lower = '', upper = ''] = terms(args);
    return ofNumbers([value, lower, upper], `AND(${value}>=${lower},${value}<=${upper})`);
  },
  examples: [
    { args: [20, 10, 20], result: true },
    { args: [21, 10, 20], result: false },
  ],
});
