import { needed } from './arguments/parameter.js';
import { isFunctionError, unavailable } from './arguments/outcome.js';
import { findRegion, hasTownshipCodes } from './arguments/region-codes.js';
import { perCell } from './per-cell.js';

/** 区划名称 · The name of a region by its code. */
export const planRegionName = perCell({
  id: 'REGIONNAME',
  parameters: [needed('code', 'code')],
  answer: ({ code }, { regions }) => {
    const region = findRegion(regions, code);
    if (isFunctionError(region)) return region;
    return region.name || unavailable('no-name', { found: code });
  },
  needsTownships: hasTownshipCodes,
  examples: [
    { args: ['340100'], result: '合肥市' },
    { args: [[[340000], ['349900']]], result: [['安徽省'], [{ error: '#N/A' }]] },
  ],
});
