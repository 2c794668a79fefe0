import type { Regions } from '../../core/regions/index.js';
import { loadRegions, loadTownships } from '../../data/regions.js';

let known: Regions | undefined;

/** The regions known so far. */
export function knownRegions(): Regions {
  return (known ??= loadRegions());
}

/** The regions with townships, which are loaded when they are first asked for. */
export async function regionsWithTownships(): Promise<Regions> {
  if (!knownRegions().hasTownships) known = await loadTownships();
  return knownRegions();
}
