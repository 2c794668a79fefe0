import { achievement as achievementOf } from '../formulas/index.js';
import { orNone } from './arguments/or-none.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';
import { noneIf, ofNumbers, terms } from './twins/native.js';

/** 目标实现率 · Current value as a fraction of the target. */
export const achievement = perCell({
  id: 'ACHIEVEMENT',
  parameters: [needed('current', 'number'), needed('target', 'number')],
  answer: (values) => orNone(achievementOf(values), 'zero-target'),
  twin: (args) => {
    const [current = '', target = ''] = terms(args);
    return ofNumbers([current, target], noneIf(`${target}=0`, `${current}/${target}`));
  },
  examples: [
    { args: [63, 70], result: 0.9 },
    { args: [63, 0], result: { error: '#N/A' } },
  ],
});
