import type { Regions } from '../../core/regions/index.js';
import { loadRegions, loadTownships } from '../../data/regions.js';
import { orderFailure } from './order-failure.js';

let counties: Regions | undefined;
let known: Regions | undefined;

/** The regions without townships, by which a workbook is checked that asks for none. */
export function countyRegions(): Regions {
  return (counties ??= loadRegions());
}

/** The regions known so far. */
export function knownRegions(): Regions {
  return known ?? countyRegions();
}

/** The regions with as much as the build has: townships are loaded when they are first asked for. */
export async function mostRegions(): Promise<Regions> {
  if (!knownRegions().hasTownships) known = await loadTownships();
  return knownRegions();
}

/** The regions with townships; throws an order failure where the build left them out. */
export async function regionsWithTownships(): Promise<Regions> {
  const regions = await mostRegions();
  if (!regions.hasTownships) throw orderFailure('townships-left-out', {});
  return regions;
}
