/** A superior's figures made of its units' workbooks: which of these count, what they come to, and who is lacking. */
export * from './choose-deliveries.js';
export * from './consolidate.js';
export * from './figure-changes.js';
export type * from './series.js';
