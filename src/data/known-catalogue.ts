import { builtInCatalogue, withPlans, type Catalogue, type Plan } from '../core/catalogue/index.js';
import { newerPlans } from '../core/catalogue/newer-plans.js';
import { plansAtOnce } from './plans-at-once.js';

/** 规划目录 · All plans that are known: of the workbook, of the office, and built in; of the same id the first. */
export function knownCatalogue(own?: Catalogue): Catalogue {
  return withPlans(plansAtOnce(own), newerPlans);
}

/** 内置规划 · Whether everybody knows a plan: it is one of ours, and no office's of the same id. */
export function isBuiltIn(plan: Plan): boolean {
  return builtInCatalogue.plans.includes(plan) || newerPlans.includes(plan);
}
