/** One cause, one finding: what follows from another finding is told with it. */
export * from './cause-of.js';
export * from './causes.js';
export * from './fold-across.js';
export * from './fold-findings.js';
export * from './same-cell.js';
