import { canonicalCode } from './canonical-code.js';
import type { Region, Regions } from './region.js';

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * 开发区 · The development zones of a city that the edition lists with codes of their own.
 *
 * @example developmentZones('340100', regions).length //=> 3, codes 340176 to 340178 of 合肥市
 */
export function developmentZones(text: string, regions: Regions): readonly Region[] {
  const code = canonicalCode(text);
  if (code?.length !== 6 || !code.endsWith('00') || code.endsWith('0000')) return [];
  return digits.flatMap((digit) => regions.find(`${code.slice(0, 4)}7${digit}`) ?? []);
}
