import { quotient } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 覆盖率 · Covered units as a fraction of all. */
export const planCoverage = perCell({
  id: 'COVERAGE',
  parameters: [needed('covered', 'number'), needed('total', 'number')],
  answer: ({ covered, total }) => {
    const share = quotient({ numerator: covered, denominator: total, factor: 1 });
    return orNone(share, 'not-positive', 'total');
  },
  twin: (args) => {
    const [covered = '', total = ''] = terms(args);
    return ofNumbers([covered, total], noneIf(`${total}<=0`, `${covered}/${total}`));
  },
  examples: [
    { args: [851, 1000], result: 0.851 },
    {
      args: [
        [[13], [null], ['…']],
        [[20], [30], [40]],
      ],
      result: [[0.65], [''], [{ error: '#N/A' }]],
    },
  ],
});
