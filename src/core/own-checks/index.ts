/** The checks that an office writes for a plan of its own: formulas over indicators, read, held to their units, and reckoned in intervals. */
export * from './check-faults.js';
export * from './check-formula.js';
export * from './check-outcome.js';
export * from './fraction-interval.js';
export * from './read-check-formula.js';
export * from './reckon.js';
export * from './resolve-names.js';
export * from './units-of-check.js';
