import { knownPlans } from '../core/catalogue/index.js';
import type { Catalogue } from '../core/catalogue/index.js';
import { officePlans } from './office-plans.js';

/** 规划目录 · What the add-in knows: the built-in plans, and those of the office that it was built with. */
export const knownCatalogue: Catalogue = knownPlans({ plans: officePlans });
