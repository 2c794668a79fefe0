/** Formulas of cells: which of them are ours, and what they come to. */
export * from './add-in-links.js';
export { calculate, recalculate } from './calculate.js';
export type { Calculation, CalculationContext } from './calculate.js';
export { cellResult, isUnknown } from './evaluated.js';
export type { CellResult, Unknown } from './evaluated.js';
export * from './external-books.js';
export { freezeFormula } from './freeze-formula.js';
export type { FreezeObstacle } from './freeze-formula.js';
export * from './is-plan-formula.js';
export { readableFormula } from './readable-formula.js';
export { foreignSpillOver, spillsOf } from './spills.js';
export type { Spill } from './spills.js';
export { parseFormula } from './parse-formula.js';
export { referencedCells } from './referenced-cells.js';
export * from './volatile-calls.js';
