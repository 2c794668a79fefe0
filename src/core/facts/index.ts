/** What one workbook tells the batch: facts that are small enough to keep for ten thousand of them. */
export { factsOf } from './facts-of.js';
export { figureFact, seriesKey } from './figure-facts.js';
export { figurePlace } from './figure-place.js';
export type { LeftFact } from './left-facts.js';
export * from './whose-workbook.js';
export { figureOf } from './stated-figure.js';
export type * from './workbook-facts.js';
