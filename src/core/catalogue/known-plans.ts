import { builtInCatalogue } from './built-in-catalogue.js';
import type { Catalogue } from './plan.js';

/** 规划目录 · The plans that are known: an office's own stand before built-in ones of the same id. */
export function knownPlans(own: Catalogue): Catalogue {
  const ids = new Set(own.plans.map(({ id }) => id));
  return { plans: [...own.plans, ...builtInCatalogue.plans.filter(({ id }) => !ids.has(id))] };
}
