import { knownPlans, type Catalogue } from '../core/catalogue/index.js';
import { officePlans } from './office-plans.js';

const none: Catalogue = { plans: [] };

/**
 * 规划目录 · What the add-in knows: the plans that the workbook keeps, those of the office that it was
 * built with, and the built-in ones; of the same id the first.
 */
export function knownCatalogue(own: Catalogue = none): Catalogue {
  const ids = new Set(own.plans.map(({ id }) => id));
  const ofOffice = officePlans.filter(({ id }) => !ids.has(id));
  return knownPlans({ plans: [...own.plans, ...ofOffice] });
}
