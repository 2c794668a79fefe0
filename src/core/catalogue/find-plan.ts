import type { Catalogue, Plan } from './plan.js';

/** 规划 · The plan of an id, however it is capitalised; undefined where the catalogue does not know it. */
export function findPlan(catalogue: Catalogue, id: string): Plan | undefined {
  return catalogue.plans.find((plan) => plan.id === id.toLowerCase());
}
