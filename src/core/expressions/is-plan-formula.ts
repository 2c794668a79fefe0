import { remember } from '../model/index.js';

const spellings = /(?:^|[^\p{L}\p{N}_.])(?:\[\d+\]!)?(?:_xldudf_plan_|plan\.)[a-z0-9]+\s*\(/iu;

const hint = /plan[._]/i;
const callsPlan = remember((formula: string) => spellings.test(formula));

/** Whether a formula calls one of our functions, in any of the spellings that files store. */
export function isPlanFormula(formula: string): boolean {
  return hint.test(formula) && callsPlan(formula);
}
