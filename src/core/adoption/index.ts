/** Tables of an office's own taken over into a plan: what each fact becomes, and what is left out with its reason. */
export * from './take-over.js';
export * from './adopted-goal.js';
export type * from './adoption.js';
export { indicatorMatcher } from './match-indicator.js';
export { regionsOfUnit } from './regions-of-unit.js';
export { isReason } from './place-fact.js';
