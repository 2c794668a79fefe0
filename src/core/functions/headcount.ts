import { headcount as headcountOf } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { needed, optional } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { isNoNumber, noneIf, ofNumbers, terms } from './twins/native.js';

/** 缺口人数 · Persons still missing for a rate per 10,000 residents, rounded up. */
export const planHeadcount = perCell({
  id: 'HEADCOUNT',
  parameters: [
    needed('rate', 'number'),
    needed('residents', 'number'),
    optional('current', 'number'),
  ],
  answer: (values) => orNone(headcountOf(values), 'not-positive', 'residents'),
  twin: (args) => {
    const [rate = '', residents = '', current = ''] = terms(args);
    const missing = `${rate}*${residents}/10000${current === '' ? '' : `-${current}`}`;
    const persons = `MAX(0,ROUNDUP(ROUND(${missing},9),0))`;
    return ofNumbers(
      [rate, residents],
      noneIf(`OR(${residents}<=0,${isNoNumber(current)})`, persons),
    );
  },
  examples: [
    { args: [18, 25000, 40], result: 5 },
    { args: [18, 25001], result: 46 },
    { args: [18, 0], result: { error: '#N/A' } },
  ],
});
