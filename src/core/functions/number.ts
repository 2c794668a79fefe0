import { readNumber, type NumberEntry } from '../entries/index.js';
import { refused, type Reason } from './arguments/outcome.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';

/** What a text says beyond its number, and the number alone would lose. */
function surplusOf({ bound, unit, isTooLong }: NumberEntry): Reason | undefined {
  if (bound) return 'not-exact';
  if (unit === '个百分点') return 'percentage-points';
  return isTooLong ? 'too-many-digits' : undefined;
}

/** 读数 · The number that a text means, in units of one: 4680万元 is 46800000, 65.7% is 0.657. */
export const planNumber = perCell({
  id: 'NUMBER',
  parameters: [needed('text', 'entry')],
  answer: ({ text }) => {
    if (typeof text === 'number') return text;
    const entry = readNumber(text);
    const reason = entry ? surplusOf(entry) : 'not-readable';
    return reason ? refused(reason, { argument: 'text', found: text }) : (entry?.value ?? '');
  },
  examples: [
    { args: ['4680万元'], result: 46800000 },
    { args: ['６５．７％'], result: 0.657 },
    { args: ['十八'], result: 18 },
    { args: ['叁万伍仟元整'], result: 35000 },
    { args: ['约30'], result: { error: '#VALUE!' } },
    { args: ['10–20'], result: { error: '#VALUE!' } },
  ],
});
