import { needed } from './arguments/parameter.js';
import { isFunctionError, unavailable } from './arguments/outcome.js';
import { findRegion, hasTownshipCodes } from './arguments/region-codes.js';
import { perCell } from './per-cell.js';

/** 上级区划 · The code of the unit directly above a region, as text. */
export const planRegionParent = perCell({
  id: 'REGIONPARENT',
  parameters: [needed('code', 'code')],
  answer: ({ code }, { regions }) => {
    const region = findRegion(regions, code);
    if (isFunctionError(region)) return region;
    return region.parent ?? unavailable('no-parent', { found: code });
  },
  needsTownships: hasTownshipCodes,
  examples: [
    { args: ['340102'], result: '340100' },
    { args: ['429004'], result: '420000' },
    { args: ['340000'], result: { error: '#N/A' } },
  ],
});
