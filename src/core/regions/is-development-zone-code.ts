import { hasZoneDigits } from './has-zone-digits.js';
import { parentOf } from './parent-of.js';
import type { Regions } from './region.js';

/**
 * 开发区代码 · Whether a code is that of a development zone of a known city, listed or not.
 *
 * Zones have statistical codes but are no administrative units, and many are in no edition.
 *
 * @example isDevelopmentZoneCode('340175', regions) //=> true, below 合肥市 340100
 */
export function isDevelopmentZoneCode(code: string, regions: Regions): boolean {
  return hasZoneDigits(code) && regions.find(parentOf(code) ?? '')?.level === 'city';
}
