import { builtInCatalogue } from './built-in-catalogue.js';
import type { Catalogue, Plan } from './plan.js';

/** 规划目录 · The plans that are known: an office's own stand before built-in ones of the same id. */
export function knownPlans(own: Catalogue): Catalogue {
  return withPlans(own, builtInCatalogue.plans);
}

/** 补充规划 · A catalogue with more plans, those whose ids it does not hold yet. */
export function withPlans({ plans }: Catalogue, more: readonly Plan[]): Catalogue {
  const ids = new Set(plans.map(({ id }) => id));
  return { plans: [...plans, ...more.filter(({ id }) => !ids.has(id))] };
}
