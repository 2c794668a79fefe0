/** Units of measurement: what multiple they are written with, what they count, and how one is counted in another. */
export * from './adds-up.js';
export * from './counted-unit.js';
export * from './indicator-scale.js';
export * from './split-unit.js';
export * from './unit-scale.js';
