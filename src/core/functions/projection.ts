import { projection as projectionOf } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { amounts, courseOf, times } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

/** 预计值 · The value at the deadline if the present pace goes on, in the unit of the indicator. */
export const planProjection = perCell({
  id: 'PROJECTION',
  parameters: [...amounts, ...times],
  answer: (values) => {
    const course = courseOf(values);
    const isEarly = course.currentAt <= course.baseAt;
    return orNone(projectionOf(course), isEarly ? 'not-after-base' : 'after-deadline');
  },
  twin: (args) => {
    const filled = terms(args);
    const [base = '', current = ''] = filled;
    const [from = '', to = '', at = ''] = filled.slice(3).map(positionFormula);
    const rest = `(${to}-(${at}))/(${at}-(${from}))`;
    const value = `${current}+(${current}-${base})*${rest}`;
    const inputs = { numbers: filled.slice(0, 3), times: filled.slice(3) };
    return ofInputs(inputs, noneIf(`OR(${at}<=${from},${at}>${to})`, value));
  },
  examples: [
    { args: [60, 62, 65, 2020, 2025, 2022], result: 65 },
    { args: [60, 61, 65, 2020, 2025, 2022], result: 62.5 },
    { args: [60, 61, 65, 2020, 2025, 2020], result: { error: '#N/A' } },
  ],
});
