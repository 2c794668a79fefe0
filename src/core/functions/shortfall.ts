import { shortfall as shortfallOf } from '../formulas/index.js';
import { absentFigure, isAbsent, numberOf } from '../model/index.js';
import { targetLimits } from '../ratings/index.js';
import { orNone } from './arguments/or-none.js';
import { unavailable } from './arguments/outcome.js';
import { needed, optional } from './arguments/parameter.js';
import { declared } from './arguments/read-argument.js';
import { argumentWords } from './arguments/words.js';
import { perCell } from './per-cell.js';
import { isNoOption, isOneOf, missingFormula } from './twins/kinds.js';
import { isNoFigure, noneIf, ofNumbers, terms } from './twins/native.js';

/** 差额 · How far the current value is outside the limits of its target, in its unit. */
export const planShortfall = perCell({
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
    const isNeeded = assumed === 'band' && isAbsent(upper);
    if (isNeeded && upper.absent === 'blank') return '';
    if (isUsed && isAbsent(upper) && (isNeeded || upper.absent === 'unavailable')) {
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
    const isBand = isOneOf(kind, ['band']);
    const isWrong = upper === '' ? 'FALSE' : isNoFigure(upper);
    const isAbsent = `AND(${isBand},NOT(ISNUMBER(${upper})))`;
    const isNone = upper === '' ? 'FALSE' : `OR(${isAbsent},AND(${isUsed},${isText}))`;
    const isOpen = upper === '' ? isBand : `AND(${isBand},${upper}="")`;
    const isRefused = `OR(${isNoOption(kind, argumentWords.kind)},${isOneOf(kind, ['monitor'])},${isWrong})`;
    const ofKind = `IF(${isOpen},"",${noneIf(isNone, value)})`;
    const known = kind === '' ? noneIf(isWrong, value) : noneIf(isRefused, ofKind);
    return ofNumbers([current, target], known);
  },
  examples: [
    { args: [62, 65], result: 3 },
    { args: [23, 10, 20], result: 3 },
    { args: [36, 30, null, 'fall'], result: 6 },
    { args: [66, 65], result: 0 },
  ],
});
