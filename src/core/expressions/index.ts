/** Formulas of cells: which of them are ours, and what they come to. */
export * from './add-in-links.js';
export * from './external-books.js';
export * from './is-plan-formula.js';
