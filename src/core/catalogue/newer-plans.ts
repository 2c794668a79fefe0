/** From a file of its own, outside the index: who needs few plans loads these only when they are asked for. */
import type { Plan } from './plan.js';
import { disabled15fyp } from './plans/disabled-15fyp.js';
import { national15fyp } from './plans/national-15fyp.js';

/** 新规划 · The plans of 2026–2030 that are built in. */
export const newerPlans: readonly Plan[] = [national15fyp, disabled15fyp];
