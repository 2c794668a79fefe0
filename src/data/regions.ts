import { createRegions, type Regions } from '../core/regions/index.js';
import table from './regions.json' with { type: 'json' };

/** Provinces, cities and counties of the 2023 statistical edition. */
export function loadRegions(): Regions {
  return createRegions(table);
}

/** The same with townships, whose table is loaded only now. */
export async function loadTownships(): Promise<Regions> {
  const townships = await import('./townships.json', { with: { type: 'json' } });
  return createRegions(table, townships.default);
}
