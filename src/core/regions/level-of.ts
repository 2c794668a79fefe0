import { canonicalCode } from './canonical-code.js';
import { nation, type RegionLevel } from './region.js';

/**
 * 区划层级 · The level of a region by its code alone, known to an edition or not.
 *
 * Cities without counties, such as 东莞 441900, are cities. Undefined where the text is no code.
 */
export function levelOf(text: string): RegionLevel | undefined {
  const code = canonicalCode(text);
  if (code === undefined) return undefined;
  if (code.length === 12) return 'village';
  if (code.length === 9) return 'township';
  if (code === nation.code) return nation.level;
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
