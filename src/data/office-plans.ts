import type { Plan } from '../core/catalogue/index.js';

/** 本单位规划 · The plans of the office itself; `npm run build -- --catalogue <file>` puts them in this place. */
export const officePlans: readonly Plan[] = [];
