/** Formulas of cells: which of them are ours, and what they come to. */
export * from './is-plan-formula.js';
