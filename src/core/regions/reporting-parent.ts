import { parentOf } from './parent-of.js';
import type { Region, Regions } from './region.js';

/**
 * 填报上级 · The nearest unit above a region that the edition knows.
 *
 * Unlike the parent it also answers for codes below an unknown unit. Undefined for a province.
 *
 * @example reportingParent('340199001', regions)?.code //=> '340100'
 */
export function reportingParent(code: string, regions: Regions): Region | undefined {
  let above = parentOf(code);
  while (above !== undefined && !regions.find(above)) above = parentOf(above);
  return above === undefined ? undefined : regions.find(above);
}
