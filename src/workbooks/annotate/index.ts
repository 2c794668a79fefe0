/** Copies of workbooks that show their findings: notes at the cells, and a list of all. */
export * from './annotate.js';
