import { expected as expectedOf } from '../formulas/index.js';
import { orNone, scheduleGap } from './arguments/or-none.js';
import { needed } from './arguments/parameter.js';
import { pathTerm, times } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

/** 应达值 · The value that the plan expects at a time, in the unit of the indicator. */
export const planExpected = perCell({
  id: 'EXPECTED',
  parameters: [needed('base', 'number'), needed('target', 'number'), ...times, pathTerm],
  answer: ({ base, target, baseYear, targetYear, asOf, path: points }) => {
    const [baseAt, targetAt] = [baseYear, targetYear];
    const value = expectedOf({ base, target, baseAt, targetAt, at: asOf, path: points });
    return orNone(value, scheduleGap({ baseAt, targetAt }));
  },
  twin: (args) => {
    if (args[5]) return undefined;
    const filled = terms(args.slice(0, 5));
    const [base = '', target = ''] = filled;
    const [from = '', to = '', at = ''] = filled.slice(2).map(positionFormula);
    const value = `${base}+(${target}-${base})*MIN(1,(${at}-(${from}))/(${to}-(${from})))`;
    const inputs = { numbers: filled.slice(0, 2), times: filled.slice(2) };
    return ofInputs(inputs, noneIf(`OR(${to}<=${from},${at}<${from})`, value));
  },
  examples: [
    { args: [60, 65, 2020, 2025, 2023], result: 63 },
    {
      args: [
        60,
        65,
        2020,
        2025,
        2023,
        [
          [2022, 61],
          [2024, 64],
        ],
      ],
      result: 62.5,
    },
    { args: [60, 65, 2020, 2025, 2026], result: 65 },
  ],
});
