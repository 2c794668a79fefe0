import type { Catalogue } from './plan.js';
import { anhui14fyp } from './plans/anhui-14fyp.js';
import { sichuan14fyp } from './plans/sichuan-14fyp.js';
import { wuhan2022 } from './plans/wuhan-2022.js';

/** 内置目录 · The plans that are always at hand; those of newer-plans.ts are loaded on demand. */
export const builtInCatalogue: Catalogue = { plans: [sichuan14fyp, anhui14fyp, wuhan2022] };
