/** Arithmetic of region codes over a table that is passed in. */
export * from './canonical-code.js';
export * from './create-regions.js';
export * from './development-zones.js';
export * from './is-development-zone-code.js';
export * from './is-township-like-code.js';
export * from './is-within.js';
export * from './level-of.js';
export * from './named-in.js';
export * from './names-region.js';
export * from './parent-of.js';
export * from './place-name.js';
export * from './provinces-of.js';
export * from './region.js';
export * from './region-table.js';
export * from './reporting-parent.js';
