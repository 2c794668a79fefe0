import { namespace } from '../functions/index.js';

const stored = /(?:\[\d+\]!)?_xldudf_plan_/gi;

/** A formula as Excel shows it to who has the add-in. */
export function readableFormula(formula: string): string {
  return `=${formula.replace(stored, `${namespace}.`)}`;
}
