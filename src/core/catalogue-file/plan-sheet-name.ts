import { foldHeader } from '../entries/index.js';
import type { Bilingual } from '../model/index.js';

/** 规划 · The name of the sheet on which a workbook carries its plan. */
export const planSheet: Bilingual = { 'zh-CN': '规划', 'en-US': 'Plan' };

/** Whether a sheet is called as one that carries a plan. */
export function isPlanName(name: string): boolean {
  return Object.values(planSheet).some((each) => foldHeader(each) === foldHeader(name));
}
