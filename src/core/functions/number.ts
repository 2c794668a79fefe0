import { readNumber } from '../entries/index.js';
import { refused } from './arguments/outcome.js';
import { needed } from './arguments/parameter.js';
import { perCell } from './per-cell.js';

/** 读数 · The number that a text means, in units of one: 4680万元 is 46800000, 65.7% is 0.657. */
export const number = perCell({
  id: 'NUMBER',
  parameters: [needed('text', 'entry')],
  answer: ({ text }) => {
    if (typeof text === 'number') return text;
    return readNumber(text)?.value ?? refused('not-readable', { argument: 'text', found: text });
  },
  examples: [
    { args: ['4680万元'], result: 46800000 },
    { args: ['６５．７％'], result: 0.657 },
    { args: ['十八'], result: 18 },
    { args: ['10–20'], result: { error: '#VALUE!' } },
  ],
});
