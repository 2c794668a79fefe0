/** A plan drafted from the table of indicators that it prints: what the table says, and what is in doubt. */
export * from './draft-plan.js';
export * from './plan-draft.js';
export * from './settle-plan.js';
