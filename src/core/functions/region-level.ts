import { needed } from './arguments/parameter.js';
import { isFunctionError } from './arguments/outcome.js';
import { findRegion, hasTownshipCodes } from './arguments/region-codes.js';
import { perCell } from './per-cell.js';

/** 区划层级 · The level of a region by its code, as its id. */
export const planRegionLevel = perCell({
  id: 'REGIONLEVEL',
  parameters: [needed('code', 'code')],
  answer: ({ code }, { regions }) => {
    const region = findRegion(regions, code);
    return isFunctionError(region) ? region : region.level;
  },
  wordListAt: () => 'level',
  needsTownships: hasTownshipCodes,
  examples: [
    { args: ['340000'], result: 'province' },
    { args: ['340100'], result: 'city' },
    { args: ['340102'], result: 'county' },
  ],
});
