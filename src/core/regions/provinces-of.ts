import type { Region, Regions } from './region.js';

const provinceCodes = Array.from({ length: 90 }, (_, index) => `${index + 10}0000`);

/** The provinces of an edition. */
export function provincesOf(regions: Regions): readonly Region[] {
  return provinceCodes.flatMap((code) => regions.find(code) ?? []);
}
