import type { Catalogue } from './plan.js';
import { anhui14fyp } from './plans/anhui-14fyp.js';
import { sichuan14fyp } from './plans/sichuan-14fyp.js';
import { wuhan2022 } from './plans/wuhan-2022.js';

/** 内置目录 · The plans of the published notices; the ids of indicators are unique across plans. */
export const builtInCatalogue: Catalogue = { plans: [sichuan14fyp, anhui14fyp, wuhan2022] };
