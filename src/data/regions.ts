import { createRegions, type Regions } from '../core/regions/index.js';
import table from './regions.json' with { type: 'json' };
import { townshipTable } from './township-table.js';

/** Provinces, cities and counties of the 2023 statistical edition. */
export function loadRegions(): Regions {
  return createRegions(table);
}

/** The same with townships, whose table is loaded only now; without them where the build left them out. */
export async function loadTownships(): Promise<Regions> {
  return createRegions(table, await townshipTable());
}
