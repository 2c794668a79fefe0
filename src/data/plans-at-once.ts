import { knownPlans, withPlans, type Catalogue } from '../core/catalogue/index.js';
import { officePlans } from './office-plans.js';

const none: Catalogue = { plans: [] };

/**
 * 随时可用的规划 · What the add-in knows without loading more: the plans that the workbook keeps, those
 * of the office that it was built with, and built-in ones; of the same id the first.
 */
export function plansAtOnce(own: Catalogue = none): Catalogue {
  return knownPlans(withPlans(own, officePlans));
}
