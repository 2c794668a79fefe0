import { schedule as scheduleOf } from '../formulas/index.js';
import { orNone, scheduleGap } from './arguments/or-none.js';
import { positionsOf, times } from './arguments/terms.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

/** 序时进度 · Share of the time between base and deadline that has gone, as a fraction. */
export const planSchedule = perCell({
  id: 'SCHEDULE',
  parameters: times,
  answer: (values) => {
    const positions = positionsOf(values);
    return orNone(scheduleOf(positions), scheduleGap(positions));
  },
  twin: (args) => {
    const filled = terms(args);
    const [base = '', target = '', at = ''] = filled.map(positionFormula);
    const share = `MIN(1,(${at}-(${base}))/(${target}-(${base})))`;
    return ofInputs({ times: filled }, noneIf(`OR(${target}<=${base},${at}<${base})`, share));
  },
  examples: [
    { args: [2020, 2025, '2023Q2'], result: 0.5 },
    { args: [2020, 2025, 45291], result: 0.6 },
    { args: [2020, 2025, 2019], result: { error: '#N/A' } },
  ],
});
