/** The workbook of the next period made of the last one: what is carried over, and what changed since. */
export * from './carried-rows.js';
export * from './carried-targets.js';
export * from './changes-since.js';
export * from './last-defect.js';
export * from './lasting-explanations.js';
export * from './next-tables.js';
export type { LastKept } from './next-columns.js';
export { isPlainFormula } from './plain-formula.js';
