/** Formulas of cells: which of them are ours, and what they come to. */
export * from './add-in-links.js';
export { calculate } from './calculate.js';
export type { Calculation } from './calculate.js';
export { cellResult, isUnknown } from './evaluated.js';
export type { CellResult, Evaluated, Obstacle, Unknown } from './evaluated.js';
export * from './external-books.js';
export * from './is-plan-formula.js';
export { spillsOf } from './spills.js';
export type { CellOfSheet } from './resolve-reference.js';
