/** Exact decimals: the intervals that printed numbers stand for, and whether identities hold in them. */
export * from './compare-ratio.js';
export * from './decimals-of-number.js';
export * from './declared-interval.js';
export * from './exact-sum.js';
export * from './fifteen-digits.js';
export * from './meets.js';
export * from './published-interval.js';
export * from './ratio-agrees.js';
export * from './rounded-apart.js';
export * from './sum-outcome.js';
