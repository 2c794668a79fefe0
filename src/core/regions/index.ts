/** Arithmetic of region codes over a table that is passed in. */
export * from './region.js';
