import type { Catalogue } from './plan.js';

/** Where a workbook that is open in Excel keeps the office's own plans, among its settings. */
export const ownCatalogueKey = 'plan-indicators.catalogue';

/** Whether something that a workbook kept looks like plans; it was held to more when it was kept. */
export function isCatalogue(kept: unknown): kept is Catalogue {
  if (typeof kept !== 'object' || kept === null || !('plans' in kept)) return false;
  return Array.isArray(kept.plans) && kept.plans.every(isPlan);
}

function isPlan(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  if (!('id' in kept) || typeof kept.id !== 'string') return false;
  return 'indicators' in kept && Array.isArray(kept.indicators);
}
