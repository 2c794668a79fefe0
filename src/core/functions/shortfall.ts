import { shortfall as shortfallOf } from '../formulas/index.js';
import { absentFigure, isAbsent, numberOf } from '../model/index.js';
import { targetLimits } from '../ratings/index.js';
import { orNone } from './arguments/or-none.js';
import { unavailable } from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { declared } from './arguments/read-argument.js';
import { perCell } from './per-cell.js';
import { isOneOf, missingFormula } from './twins/kinds.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 差额 · How far the current value is outside the limits of its target, in its unit. */
export const shortfall = perCell({
  id: 'SHORTFALL',
  parameters: [
    needed('current', 'number'),
    needed('target', 'number'),
    optional('upper', 'figure'),
    optional('kind', 'kind'),
  ],
  answer: ({ current, target, upper = absentFigure('blank'), kind }) => {
    if (kind === 'monitor') return unavailable('no-target');
    const isBounded = numberOf(upper) !== undefined;
    const assumed = kind ?? (isBounded ? 'band' : 'rise');
    const isUsed = assumed === 'band' || assumed === 'cumulative';
    if (isUsed && isAbsent(upper) && upper.absent === 'unavailable') {
      return declared('upper', upper.absent);
    }
    const limits = targetLimits({ kind: assumed, target, upper: numberOf(upper) });
    return orNone(shortfallOf({ current, ...limits }), 'too-large');
  },
  twin: (args) => {
    const [current = '', target = '', upper = '', kind = ''] = terms(args);
    const missing = missingFormula(current, target, kind);
    const isUsed = isOneOf(kind, ['cumulative', 'band']);
    const isBounded = kind === '' ? 'TRUE' : `OR(${kind}="",${isUsed})`;
    const isInapplicable = `ISNUMBER(SEARCH(LEFT(${upper},1),"–—―─不"))`;
    const isText = `AND(ISTEXT(${upper}),${upper}<>"",NOT(${isInapplicable}))`;
    const over = `IF(AND(${isBounded},ISNUMBER(${upper})),${current}-${upper},0)`;
    const value = `MAX(0,${missing}${upper === '' ? '' : `,${over}`})`;
    const isNone = upper === '' ? 'FALSE' : `AND(${isUsed},${isText})`;
    const known =
      kind === '' ? value : noneIf(`OR(${isOneOf(kind, ['monitor'])},${isNone})`, value);
    return ofNumbers([current, target], known);
  },
  examples: [
    { args: [62, 65], result: 3 },
    { args: [23, 10, 20], result: 3 },
    { args: [36, 30, null, 'fall'], result: 6 },
    { args: [66, 65], result: 0 },
  ],
});
