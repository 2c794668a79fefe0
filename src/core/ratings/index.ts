/** Progress and its rating: from the figures of one indicator to measures, outlook and class. */
export * from './classes.js';
export * from './course.js';
export * from './measures.js';
export * from './official.js';
export * from './progress.js';
export * from './rate.js';
export * from './target-limits.js';
export * from './thresholds.js';
