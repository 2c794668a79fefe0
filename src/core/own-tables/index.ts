/** An office's own workbook as tables of the contract: whose it is, what is doubtful, and rows whose entries carry their cells. */
export { reportTypeOf } from './cut-offs.js';
export { unreadAside } from './doubts.js';
export * from './named-regions.js';
export type * from './own-reading.js';
export * from './read-own-tables.js';
