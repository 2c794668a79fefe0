/** A workbook understood through the contract: tables of typed entries, goals and observations. */
export * from './cover.js';
export * from './current-figure.js';
export * from './entry.js';
export type { GoalProgress } from './goal-progress.js';
export type { Goal } from './goals.js';
export type { Aliases } from './headers.js';
export * from './number-figure.js';
export { observationKey } from './observations.js';
export type { Observation, Scope } from './observations.js';
export { optionIndex } from './read-entry.js';
export * from './parts-of.js';
export * from './row-key.js';
export * from './settings.js';
export * from './submission.js';
export * from './table.js';
export * from './unit-scale.js';
