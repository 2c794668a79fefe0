/** Formulas calculated anew: what the cells come to, and which stored results do not agree. */
export type { UncalculatedCell } from './built-in-cells.js';
export * from './calculated.js';
export * from './plan-cells.js';
export * from './result-agrees.js';
export * from './rounds-from.js';
