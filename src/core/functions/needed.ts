import { neededPerMonth, neededPerYear, shortfall } from '../formulas/index.js';
import { targetLimits } from '../ratings/index.js';
import { orNone } from './arguments/or-none.js';
import { unavailable } from './arguments/outcome.js';
import { needed as must, optional } from './arguments/parameter.js';
import { argumentWords } from './arguments/words.js';
import { perCell } from './per-cell.js';
import { isNoOption, isOneOf, missingFormula } from './twins/kinds.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

/** 年均需增 · The change a year or a month that still reaches the target by its deadline. */
export const planNeeded = perCell({
  id: 'NEEDED',
  parameters: [
    must('current', 'number'),
    must('target', 'number'),
    must('targetYear', 'time'),
    must('asOf', 'time'),
    optional('span', 'span'),
    optional('kind', 'kind'),
  ],
  answer: ({ current, target, targetYear, asOf, span = 'year', kind = 'rise' }) => {
    if (kind === 'monitor') return unavailable('no-target');
    const missing = shortfall({ current, ...targetLimits({ kind, target }) });
    if (missing === undefined) return unavailable('too-large');
    const formula = span === 'month' ? neededPerMonth : neededPerYear;
    const need = { missing, currentAt: asOf, targetAt: targetYear };
    return orNone(formula(need), 'at-or-after-deadline');
  },
  twin: (args) => {
    const filled = terms(args);
    const [current = '', target = '', to = '', at = '', span = '', kind = ''] = filled;
    const missing = missingFormula(current, target, kind);
    const years = `(${positionFormula(to)}-${positionFormula(at)})`;
    const months = span === '' ? '1' : `IF(OR(${span}="month",${span}="月"),12,1)`;
    const perSpan = noneIf(`${years}<=0`, `${missing}/${years}/${months}`);
    const value = `IF(${missing}<=0,0,${perSpan})`;
    const isWrong = `OR(${isNoOption(span, argumentWords.span)},${isNoOption(kind, argumentWords.kind)})`;
    const formula = kind === '' ? value : noneIf(isOneOf(kind, ['monitor']), value);
    const inputs = { numbers: [current, target], times: [to, at] };
    return ofInputs(inputs, span + kind === '' ? formula : noneIf(isWrong, formula));
  },
  examples: [
    { args: [62, 65, 2025, 2022], result: 1 },
    { args: [64, 100, 2025, 2022, 'month'], result: 1 },
    { args: [36, 30, 2025, 2022, 'year', 'fall'], result: 2 },
    { args: [66, 65, 2025, 2026], result: 0 },
  ],
});
