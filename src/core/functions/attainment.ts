import { attainmentYear, longestOutlook, type Amounts, type Positions } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { amounts, courseOf, times } from './arguments/terms.js';
import type { Reason } from './arguments/outcome.js';
import { perCell } from './per-cell.js';
import { noneIf, ofInputs, positionFormula, terms } from './twins/native.js';

/** Why the target is never reached. */
function gapOf({ base, current, target, baseAt, currentAt }: Amounts & Positions): Reason {
  if (currentAt <= baseAt) return 'not-after-base';
  if (base === target) return 'no-change';
  return (current - base) * (target - base) > 0 ? 'not-in-sight' : 'not-moving';
}

/** 达标年份 · The year in which the target is reached at the present pace. */
export const planAttainment = perCell({
  id: 'ATTAINMENT',
  parameters: [...amounts, ...times],
  answer: (values) => {
    const course = courseOf(values);
    return orNone(attainmentYear(course), gapOf(course));
  },
  twin: (args) => {
    const filled = terms(args);
    const [base = '', current = '', target = ''] = filled;
    const [from = '', , at = ''] = filled.slice(3).map(positionFormula);
    const isStill = `(${current}-${base})*(${target}-${base})<=0`;
    const years = `(${at}-(${from}))*(${target}-${base})/(${current}-${base})`;
    const year = `ROUNDUP(ROUND(${from}+${years},9),0)-1`;
    const isFar = `${from}+${years}-(${at})>${longestOutlook}`;
    const known = noneIf(`OR(${at}<=${from},${isStill})`, noneIf(isFar, year));
    return ofInputs({ numbers: filled.slice(0, 3), times: filled.slice(3) }, known);
  },
  examples: [
    { args: [60, 62, 65, 2020, 2025, 2022], result: 2025 },
    { args: [60, 61, 65, 2020, 2025, 2022], result: 2030 },
    { args: [60, 60.01, 65, 2020, 2025, 2022], result: { error: '#N/A' } },
    { args: [60, 59, 65, 2020, 2025, 2022], result: { error: '#N/A' } },
  ],
});
