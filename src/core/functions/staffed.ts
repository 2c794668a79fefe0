import { staffed as staffedOf } from '../formulas/index.js';
import { needed, optional } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { isNoNumber, noneIf, ofNumbers, terms } from './twins/native.js';

/** 持证达标 · Whether a station has as many certified social workers as it needs, two unless told. */
export const planStaffed = perCell({
  id: 'STAFFED',
  parameters: [needed('certified', 'number'), optional('minimum', 'number')],
  answer: (values) => staffedOf(values),
  twin: (args) => {
    const [certified = '', minimum = ''] = terms(args);
    const least = minimum === '' ? '2' : `IF(${minimum}="",2,${minimum})`;
    return ofNumbers([certified], noneIf(isNoNumber(minimum), `${certified}>=${least}`));
  },
  examples: [
    { args: [2], result: true },
    { args: [2, 3], result: false },
    { args: [[[1], [2], [null]]], result: [[false], [true], ['']] },
  ],
});
